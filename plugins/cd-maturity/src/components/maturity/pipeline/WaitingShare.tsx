import { makeStyles, useTheme } from '@material-ui/core';
import { PipelineDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';
import { Legend, LegendKey } from '../../ui';
import { waitingShare } from './waitingShare';

const useStyles = makeStyles(theme => ({
  sentence: { ...text.strong, margin: '20px 0 8px' },
  bar: { display: 'flex', gap: 2, height: 14 },
  part: { display: 'block', minWidth: 2, borderRadius: 2 },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    marginTop: 8,
  },
  note: { ...text.small, ...mute(theme), margin: 0 },
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
  const percent = Math.round(split.share * 100);
  const waiting =
    percent < 100
      ? t('pipeline.waitingShare', { percent: format.percent(percent) })
      : t('pipeline.waitingMost');
  const sentence = `${whole} ${waiting}`;
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
      <div className={classes.key}>
        <Legend>
          {split.working > 0 && (
            <LegendKey swatch={{ background: ink }}>
              {t('pipeline.working', {
                duration: format.duration(split.working),
              })}
            </LegendKey>
          )}
          <LegendKey swatch={{ background: problem }}>
            {t('pipeline.waiting', {
              duration: format.duration(split.waiting),
            })}
          </LegendKey>
        </Legend>
        <p className={classes.note}>{t('pipeline.guide')}</p>
      </div>
    </>
  );
};
