import { makeStyles, useTheme } from '@material-ui/core';
import { PipelineDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';
import { waitingShare } from './waitingShare';

const useStyles = makeStyles(theme => ({
  sentence: { ...text.strong, margin: '20px 0 8px' },
  bar: { display: 'flex', gap: 2, height: 14 },
  part: { display: 'block', minWidth: 2, borderRadius: 2 },
  note: { ...text.small, ...mute(theme), margin: '8px 0 0' },
}));

/** How much of the way to production is waiting, as a bar and in one sentence. */
export const WaitingShare = ({ pipeline }: { pipeline: PipelineDto }) => {
  const classes = useStyles();
  const { ink, problem } = tones(useTheme());
  const t = useText();
  const format = useFormat();
  const { mergeToProductionMs } = pipeline;
  if (mergeToProductionMs === undefined) return null;
  const split = waitingShare(pipeline);
  const whole = t('pipeline.whole', {
    duration: format.duration(mergeToProductionMs),
  });
  if (!split) return <p className={classes.sentence}>{whole}</p>;
  const sentence = `${whole} ${t('pipeline.waitingShare', {
    percent: format.percent(Math.round(split.share * 100)),
  })}`;
  return (
    <>
      <p className={classes.sentence}>{sentence}</p>
      <div role="img" aria-label={sentence} className={classes.bar}>
        <span
          className={classes.part}
          style={{ flex: split.working, background: ink }}
        />
        <span
          className={classes.part}
          style={{ flex: split.waiting, background: problem }}
        />
      </div>
      <p className={classes.note}>{t('pipeline.guide')}</p>
    </>
  );
};
