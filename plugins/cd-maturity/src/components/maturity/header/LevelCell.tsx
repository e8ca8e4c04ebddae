import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { levelName, topRank } from '../../model/levels';
import { isProvisional, unknownCount } from '../view';
import { LevelTile } from './LevelTile';

const useStyles = makeStyles(theme => ({
  cell: { display: 'flex', gap: 16, alignItems: 'center' },
  label: { ...text.small, ...mute(theme) },
  name: { ...text.title, overflowWrap: 'break-word' },
  note: { ...text.small, ...mute(theme), margin: 0 },
}));

export const LevelCell = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { model, level, unrated, potential, pending, practices } = maturity;
  const top = topRank(model);
  const hollow = unrated || isProvisional(maturity);
  const exempt = practices.filter(({ status }) => status === 'exempt').length;
  const couldBe =
    hollow && potential > (level ?? 0)
      ? t('header.couldBe', {
          level: levelName(model, potential),
          count: unknownCount(maturity),
        })
      : undefined;

  return (
    <div className={classes.cell}>
      <LevelTile rank={unrated ? null : level} of={top} hollow={hollow} />
      <div>
        <div className={classes.label}>
          {unrated
            ? t('header.notRated')
            : t('header.levelOf', {
                rank: String(level ?? 0),
                top: String(top),
              })}
        </div>
        <div className={classes.name}>
          {unrated ? t('level.unrated') : levelName(model, level ?? 0)}
        </div>
        {hollow && (
          <p className={classes.note}>{couldBe ?? t('header.provisional')}</p>
        )}
        {pending && (
          <p className={classes.note}>
            {t('header.pending', {
              level:
                pending.level === null
                  ? t('level.unrated')
                  : levelName(model, pending.level),
              day: format.dayAndTime(pending.publishAt),
            })}
          </p>
        )}
        <p className={classes.note}>
          {t('header.model', {
            exemptions: exempt
              ? t('header.exemptions', { count: exempt })
              : t('header.noExemptions'),
            version: model.version,
          })}
        </p>
      </div>
    </div>
  );
};
