import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { StatusShape } from '../../ui';
import { useSourceWords } from './useSourceWords';

const useStyles = makeStyles(theme => ({
  row: {
    ...text.list,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: '0 8px',
    padding: '4px 0',
    '& svg': { marginTop: 1 },
  },
  what: { overflowWrap: 'anywhere' },
  more: mute(theme),
}));

type Props = { source: EntityMaturity['sources'][number] };

export const SourceRow = ({ source }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const words = useSourceWords();
  const { newestSignalAt } = source;
  return (
    <li className={classes.row}>
      <StatusShape status={newestSignalAt ? 'pass' : 'unknown'} />
      <span className={classes.what}>
        <b>{words.name(source.source)}</b>{' '}
        <span>
          {newestSignalAt
            ? t('sources.delivering', { age: format.ago(newestSignalAt, now) })
            : t('sources.silent')}
        </span>
        <br />
        <span className={classes.more}>
          {source.scope} · {format.list(source.roles.map(words.role))} ·{' '}
          {t('sources.why', { why: source.why })}
        </span>
      </span>
    </li>
  );
};
