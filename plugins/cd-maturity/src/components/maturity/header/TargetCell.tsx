import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { levelName } from '../../model/levels';
import { useCellStyles } from './useCellStyles';

export const TargetCell = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useCellStyles();
  const t = useText();
  const { model, target, level, unrated, dimensions } = maturity;
  const there = dimensions.filter(
    item => !item.unrated && item.level >= target.level,
  ).length;
  const distance = () => {
    if (unrated) return t('header.targetUnrated');
    if (level !== null && level >= target.level)
      return t('header.targetReached');
    return t('header.targetDistance', {
      there: String(there),
      all: String(dimensions.length),
    });
  };
  return (
    <div>
      <div className={classes.label}>{t('header.target')}</div>
      <div className={classes.big}>
        <span className={classes.figure}>{levelName(model, target.level)}</span>
      </div>
      <div className={classes.beside}>{distance()}</div>
    </div>
  );
};
