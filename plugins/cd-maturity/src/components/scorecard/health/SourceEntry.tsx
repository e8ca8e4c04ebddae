import { SourceHealth } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { Chip } from '../../ui';
import { BackfillActions } from './BackfillActions';
import { sourceState } from './sourceState';
import { useEntryStyles } from '../useEntryStyles';
import { useSourceWords } from './useSourceWords';

const look = {
  closed: 'outlined',
  waiting: 'outlined',
  failing: 'problem',
  silent: 'problem',
  heard: 'plain',
} as const;

type Props = { source: SourceHealth['items'][number]; onChanged(): void };

/** One source: how it is heard, how far behind it is, and what fails. */
export const SourceEntry = ({ source, onChanged }: Props) => {
  const classes = useEntryStyles();
  const t = useText();
  const words = useSourceWords();
  const state = sourceState(source);
  return (
    <li className={classes.entry}>
      <div>
        <h3 className={classes.name}>
          {source.title ?? source.source}
          <Chip look={look[state]}>{t(`health.state.${state}`)}</Chip>
        </h3>
        {words(source, state).map(line => (
          <p key={line} className={classes.facts}>
            {line}
          </p>
        ))}
        {source.problems.length > 0 && (
          <ul className={classes.problems}>
            {source.problems.map(problem => (
              <li key={problem.scope} className={classes.problem}>
                <b>{problem.scope}</b> {problem.message} {problem.hint}
              </li>
            ))}
          </ul>
        )}
      </div>
      {source.polled && (
        <BackfillActions source={source} onChanged={onChanged} />
      )}
    </li>
  );
};
