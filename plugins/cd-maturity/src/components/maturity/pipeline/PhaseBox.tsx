import classNames from 'classnames';
import { PipelineDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { BoltMark } from '../../ui';
import { useBoxStyles } from './useBoxStyles';

type Phase = PipelineDto['phases'][0];

/** Who carries the phase on; nothing is said while that is not known. */
const carrierOf = ({ manual, startKnown }: Phase) => {
  if (startKnown === 0) return undefined;
  if (manual === 0) return 'automated';
  return manual === startKnown ? 'manual' : 'mixed';
};

/** One phase: how long, how often it succeeds, and whether a person has to start it. */
export const PhaseBox = ({ phase }: { phase: Phase }) => {
  const classes = useBoxStyles();
  const t = useText();
  const format = useFormat();
  const { attempts, succeeded, durationMs, manual, startKnown } = phase;
  const name = t(`pipeline.phase.${phase.phase}`);
  if (attempts === 0) {
    return (
      <div className={classNames(classes.box, classes.unseen)}>
        <h3 className={classes.name}>
          <span className={classes.onHatch}>{name}</span>
        </h3>
        <p className={classes.note}>
          <span className={classes.onHatch}>{t('pipeline.unseen')}</span>
        </p>
      </div>
    );
  }
  const carrier = carrierOf(phase);
  return (
    <div className={classes.box}>
      <h3 className={classes.name}>{name}</h3>
      <p className={classes.figure}>
        {durationMs === undefined
          ? t('pipeline.noDuration')
          : format.duration(durationMs)}
      </p>
      <p className={classes.note}>
        {t('pipeline.succeed', {
          percent: format.percent(Math.floor((succeeded / attempts) * 100)),
          count: attempts,
          number: format.number(attempts),
        })}
      </p>
      {carrier && (
        <p className={classNames(classes.note, classes.carrier)}>
          {carrier === 'automated' && <BoltMark />}
          {t(`pipeline.${carrier}`, {
            manual: format.number(manual),
            known: format.number(startKnown),
          })}
        </p>
      )}
    </div>
  );
};
