import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { mute, text, visuallyHidden } from '../../../theme';
import { useText } from '../../../hooks/useText';
import { levelName } from '../../model/levels';
import { StatusShape } from '../../ui';
import { levelAsks } from '../view';
import { useAskWords } from './useAskWords';

const useStyles = makeStyles(theme => ({
  block: {
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: 16,
    paddingTop: 16,
  },
  title: { ...text.strong, margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  ask: { ...text.list, display: 'flex', gap: 8, marginTop: 8 },
  shape: { flex: 'none', marginTop: 1 },
  what: { ...text.list, fontWeight: 700, display: 'block' },
  where: mute(theme),
  hidden: visuallyHidden,
}));

/** What the next level asks of the dimensions together: that is more than the sum of open practices. */
export const AskList = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useStyles();
  const t = useText();
  const asks = levelAsks(maturity);
  const wordsOf = useAskWords(maturity);
  if (!asks) return null;
  return (
    <div className={classes.block}>
      <h3 className={classes.title}>
        {t('asks.title', { level: levelName(maturity.model, asks.rank) })}
      </h3>
      <ul className={classes.list}>
        {wordsOf(asks).map(({ id, met, what, where }) => (
          <li key={id} className={classes.ask}>
            <span className={classes.shape}>
              <StatusShape status={met ? 'pass' : 'partial'} />
            </span>
            <span>
              <span className={classes.what}>
                <span className={classes.hidden}>
                  {t(met ? 'asks.met' : 'asks.open')}
                </span>
                {what}
              </span>
              <span className={classes.where}>{where}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
