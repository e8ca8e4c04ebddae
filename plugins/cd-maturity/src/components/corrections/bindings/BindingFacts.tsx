import { makeStyles } from '@material-ui/core';
import { BindingDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Chip, RefText } from '../../ui';
import { useSourceWords } from '../../maturity/sources/useSourceWords';
import { filterParts } from './bindingsDraft';

const useStyles = makeStyles(theme => ({
  item: {
    ...text.list,
    padding: '8px 0',
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  roles: { display: 'flex', flexWrap: 'wrap', gap: 4, margin: '4px 0' },
  more: { ...text.small, ...mute(theme) },
}));

/** Which scope speaks in which roles, why, and what has come from it. */
export const BindingFacts = ({ binding }: { binding: BindingDto }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const words = useSourceWords();
  const { source, scope, roles, filter, why, former, connected } = binding;
  const { newestSignalAt, signals } = binding;
  return (
    <li className={classes.item}>
      <b>{words.name(source)}</b> {scope}{' '}
      {former && <Chip look="hollow">{t('bindings.former')}</Chip>}
      <div className={classes.roles}>
        {roles.map(role => (
          <Chip key={role} look={connected.includes(role) ? 'plain' : 'hollow'}>
            {connected.includes(role)
              ? words.role(role)
              : t('bindings.silent', { role: words.role(role) })}
          </Chip>
        ))}
        {filterParts.map(
          part =>
            filter?.[part] && (
              <Chip key={part} look="outlined">
                {t(`bindings.filter.${part}`)}: {filter[part]}
              </Chip>
            ),
        )}
      </div>
      <div className={classes.more}>
        {t('bindings.why')} <RefText text={why} />
        {' · '}
        {newestSignalAt
          ? t('bindings.signals', {
              count: signals,
              age: format.ago(newestSignalAt, now),
            })
          : t('sources.silent')}
      </div>
    </li>
  );
};
