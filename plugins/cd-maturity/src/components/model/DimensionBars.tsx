import { makeStyles } from '@material-ui/core';
import {
  ScorecardRow,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { hatch, tones } from '../../theme';
import { levelName, shortTitle, topRank } from './levels';

const useStyles = makeStyles(theme => ({
  bars: { display: 'flex', gap: 3, height: 22, alignItems: 'flex-end' },
  bar: { width: 10, borderRadius: 1, background: tones(theme).ink },
  unrated: {
    width: 10,
    height: '100%',
    borderRadius: 1,
    background: hatch(theme),
  },
}));

/** A bar of no height would look like a missing one. */
const LOWEST = 2;

type Props = {
  dimensions: ScorecardRow['dimensions'];
  model?: ScorecardSummary['model'];
};

/** The dimensions as small bars, in the order of the model. */
export const DimensionBars = ({ dimensions, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const top = model ? topRank(model) : 5;
  const words = dimensions
    .map(({ id, level, unrated }) => {
      const title = model?.dimensions.find(item => item.id === id)?.title ?? id;
      const name = model ? levelName(model, level) : String(level);
      return t('entities.bar', {
        dimension: shortTitle(title),
        level: unrated ? t('level.unrated') : name,
      });
    })
    .join(', ');
  return (
    <div role="img" aria-label={words} title={words} className={classes.bars}>
      {dimensions.map(({ id, level, unrated }) =>
        unrated ? (
          <span key={id} className={classes.unrated} />
        ) : (
          <span
            key={id}
            className={classes.bar}
            style={{
              height: level === 0 ? LOWEST : `${(level / top) * 100}%`,
            }}
          />
        ),
      )}
    </div>
  );
};
