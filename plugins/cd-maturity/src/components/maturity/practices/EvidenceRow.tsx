import { makeStyles } from '@material-ui/core';
import { SignalDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { ExternalLink } from '../../ui';

const useStyles = makeStyles(theme => ({
  row: {
    ...text.list,
    display: 'grid',
    padding: '5px 0',
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  title: { overflowWrap: 'anywhere' },
  facts: mute(theme),
}));

const kinds = [
  'ci_run',
  'ci_stage',
  'deployment',
  'approval',
  'change',
  'review',
  'push',
  'branch',
  'artifact',
  'incident',
] as const;

/** One signal: what it was, how it ended, how long it took, when; with a link to the place where it happened. */
export const EvidenceRow = ({ signal }: { signal: SignalDto }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { title, url, outcome, environment, durationMs, at } = signal;
  const kind = kinds.find(id => id === signal.kind);
  const name =
    title || (kind ? t(`practices.evidence.kind.${kind}`) : signal.id);
  // The title often says how it ended, and where.
  const unsaid = (word?: string) =>
    word && !name.toLowerCase().includes(word.toLowerCase()) && word;
  const facts = [
    unsaid(outcome),
    unsaid(environment),
    durationMs !== undefined && format.duration(durationMs),
    format.dayAndTime(at),
  ].filter(Boolean);
  return (
    <li className={classes.row}>
      <span className={classes.title}>
        {url ? <ExternalLink to={url}>{name}</ExternalLink> : name}
      </span>
      <span className={classes.facts}>{facts.join(' · ')}</span>
    </li>
  );
};
