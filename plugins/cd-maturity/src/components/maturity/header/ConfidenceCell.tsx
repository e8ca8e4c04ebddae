import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { ShareBar } from '../../shares/ShareBar';
import { ShareKey } from '../../shares/ShareKey';
import { useCellStyles } from './useCellStyles';

type Props = { confidence: EntityMaturity['confidence'] };

/** How much of the result is measured, said by people, or not known. */
export const ConfidenceCell = ({ confidence }: Props) => {
  const classes = useCellStyles();
  const t = useText();
  const format = useFormat();
  return (
    <div>
      <div className={classes.label}>{t('header.confidence')}</div>
      <div className={classes.big}>
        <span className={classes.figure}>
          {format.fixed(confidence.value, 2)}
        </span>
        <span className={classes.beside}>
          {t(`header.band.${confidence.band}`)}
        </span>
      </div>
      <ShareBar shares={confidence} />
      <div className={classes.foot}>
        <ShareKey shares={confidence} />
      </div>
    </div>
  );
};
