import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';
import { LevelGlyph } from '../../ui';
import { levelName, topRank } from '../../model/levels';
import { unknownCount } from '../view';

const useStyles = makeStyles(theme => ({
  banner: {
    ...text.list,
    display: 'flex',
    gap: 12,
    alignItems: 'center',
    marginTop: 16,
    padding: '10px 12px',
    borderRadius: 4,
    border: `1.5px dashed ${tones(theme).outline}`,
  },
  why: mute(theme),
}));

/** What the level could already be, if what is unknown turned out well. */
export const CouldBeBanner = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useStyles();
  const t = useText();
  const { model, level, potential, unrated, dimensions } = maturity;
  const count = unknownCount(maturity);
  // Without evidence everything could be: that says nothing.
  if (unrated || potential <= (level ?? 0) || count === 0) return null;
  const name = levelName(model, potential);
  const reached = dimensions.filter(item => item.potential >= potential).length;
  return (
    <div className={classes.banner}>
      <LevelGlyph rank={potential} of={topRank(model)} size={24} />
      <span>
        <b>{t('ladder.could', { level: name })}</b>{' '}
        <span className={classes.why}>
          {t('ladder.couldWhy', {
            count,
            dimensions: t('ladder.dimensions', { count: reached }),
          })}
        </span>
      </span>
    </div>
  );
};
