import { makeStyles } from '@material-ui/core';
import { EntityBindings } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { WhyNotText } from '../../ui';
import { CorrectedBy } from '../CorrectedBy';
import { BindingFacts } from './BindingFacts';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  note: { ...text.small, ...mute(theme), margin: 0 },
}));

type Props = { bindings: EntityBindings; busy: boolean; onRestore(): void };

/** What speaks for an entity now, and who said so. */
export const BindingList = ({ bindings, busy, onRestore }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { items, correction, rights, unreadable } = bindings;
  return (
    <>
      <ul className={classes.list}>
        {items.map(binding => (
          <BindingFacts
            key={`${binding.source} ${binding.scope} ${binding.roles.join()}`}
            binding={binding}
          />
        ))}
      </ul>
      {items.length === 0 && (
        <p className={classes.note}>{t('bindings.none')}</p>
      )}
      {unreadable.map(line => (
        <p key={line} className={classes.note}>
          {t('bindings.unreadable', { line })}
        </p>
      ))}
      {correction && (
        <CorrectedBy
          correction={correction}
          busy={busy}
          onRestore={rights.correct ? onRestore : undefined}
        >
          <p>
            {correction.instead.length === 0
              ? t('bindings.insteadNone')
              : t('bindings.instead')}
          </p>
          <ul>
            {correction.instead.map(({ source, scope, why }) => (
              <li key={`${source} ${scope} ${why}`}>
                {source} {scope} ({why})
              </li>
            ))}
          </ul>
        </CorrectedBy>
      )}
      {!rights.correct && (
        <p className={classes.note}>
          <WhyNotText {...rights} />
        </p>
      )}
    </>
  );
};
