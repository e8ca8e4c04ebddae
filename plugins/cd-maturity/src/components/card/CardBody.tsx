import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { INSET, mute, text } from '../../theme';
import { LevelTile } from '../maturity/header/LevelTile';
import { isProvisional, nextSteps } from '../maturity/view';
import { DimensionBars } from '../model/DimensionBars';
import { levelName, topRank } from '../model/levels';
import { useDimensionWords } from '../model/useDimensionWords';

const useStyles = makeStyles(theme => ({
  body: {
    padding: `0 ${INSET} 16px`,
    display: 'grid',
    gap: 12,
  },
  standing: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: 16,
    alignItems: 'center',
  },
  level: { ...text.heading, margin: 0 },
  note: { ...text.small, ...mute(theme), margin: 0 },
  first: { ...text.list, margin: 0 },
  more: text.small,
}));

/** What the card says once the maturity is known. */
export const CardBody = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { model, level, unrated, percentToNext, dimensions } = maturity;
  const words = useDimensionWords({ ...model, dimensions });
  const { first, beyond } = nextSteps(maturity);
  const [step] = [...first, ...beyond];
  const next = levelName(model, (level ?? 0) + 1);
  const progress =
    percentToNext === null || percentToNext === 100
      ? undefined
      : t('card.progress', {
          percent: format.percent(percentToNext),
          level: next,
        });
  return (
    <div className={classes.body}>
      <div className={classes.standing}>
        <LevelTile
          rank={unrated ? null : level}
          of={topRank(model)}
          hollow={unrated || isProvisional(maturity)}
        />
        <div>
          <p className={classes.level}>
            {unrated ? t('level.unrated') : levelName(model, level ?? 0)}
          </p>
          <p className={classes.note}>
            {unrated ? t('card.unrated') : progress ?? t('header.atTop')}
          </p>
        </div>
        <DimensionBars
          dimensions={dimensions}
          top={topRank(model)}
          label={words(dimensions)}
        />
      </div>
      {step && (
        <p className={classes.first}>
          <b>{t('card.next')}</b> {step.practice.title}
        </p>
      )}
      <Link to="maturity" className={classes.more}>
        {t('card.open')}
      </Link>
    </div>
  );
};
