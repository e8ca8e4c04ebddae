import PersonIcon from '@material-ui/icons/PersonOutline';
import classNames from 'classnames';
import { PipelineDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { useBoxStyles } from './useBoxStyles';

type Props = { gate: NonNullable<PipelineDto['gate']> };

/** Where production deployments wait for a person. */
export const GateBox = ({ gate }: Props) => {
  const classes = useBoxStyles();
  const t = useText();
  const format = useFormat();
  return (
    <div className={classNames(classes.box, classes.waiting)}>
      <h3 className={classNames(classes.name, classes.problem)}>
        <PersonIcon aria-hidden fontSize="small" />
        {t('pipeline.gate')}
      </h3>
      <p className={classes.figure}>
        {gate.waitMs === undefined
          ? t('pipeline.noWait')
          : format.duration(gate.waitMs)}
      </p>
      <p className={classes.note}>
        {t('pipeline.gateOf', {
          number: format.number(gate.deployments),
          all: format.number(gate.of),
        })}
      </p>
      <p className={classes.note}>{t('pipeline.waits')}</p>
    </div>
  );
};
