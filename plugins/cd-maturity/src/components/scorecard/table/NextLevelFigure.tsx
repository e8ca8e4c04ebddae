import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { SegmentBar } from '../../ui';
import { useFigureStyles } from './useFigureStyles';

/** Percent of the way to the next level; nothing is shown for what is not rated. */
export const NextLevelFigure = ({ percent }: { percent: number | null }) => {
  const classes = useFigureStyles();
  const t = useText();
  const format = useFormat();
  if (percent === null) {
    return <span className={classes.none}>{t('entities.notShown')}</span>;
  }
  const words = format.percent(percent);
  return (
    <span className={classes.figure}>
      <span>{words}</span>
      <span className={classes.bar} aria-hidden>
        <SegmentBar
          height={6}
          label={words}
          segments={[{ kind: 'progress', share: percent / 100 }]}
        />
      </span>
    </span>
  );
};
