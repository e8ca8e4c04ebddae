import { makeStyles } from '@material-ui/core';
import { SOURCE_ROLES } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { text, tones } from '../../../theme';
import { Action, TextInput } from '../../ui';
import { useSourceWords } from '../../maturity/sources/useSourceWords';
import { ToggleList } from '../ToggleList';
import { BindingRow, RowField, filterParts } from './bindingsDraft';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gap: 12,
    margin: 0,
    padding: 12,
    border: `1px solid ${tones(theme).outline}`,
    borderRadius: 4,
    minWidth: 0,
  },
  pair: {
    display: 'grid',
    gap: 12,
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
  },
  more: { ...text.list, '& summary': { cursor: 'pointer', marginBottom: 12 } },
}));

type Props = {
  row: BindingRow;
  /** Its place in the list, from 1. */
  position: number;
  /** Fields to be put right. */
  problems: ReadonlySet<RowField>;
  onChange(row: BindingRow): void;
  onRemove(): void;
};

/** One scope in the form. */
export const BindingFields = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const words = useSourceWords();
  const { row, position, problems, onChange } = props;
  const change = (part: Partial<BindingRow>) => onChange({ ...row, ...part });
  return (
    <fieldset className={classes.row}>
      <legend>{t('bindings.row', { number: String(position) })}</legend>
      <div className={classes.pair}>
        <TextInput
          label={t('bindings.source')}
          help={t('bindings.sourceHelp')}
          required
          error={problems.has('source') ? t('bindings.needed') : undefined}
          value={row.source}
          onChange={source => change({ source })}
        />
        <TextInput
          label={t('bindings.scope')}
          help={t('bindings.scopeHelp')}
          required
          error={problems.has('scope') ? t('bindings.scopeWrong') : undefined}
          value={row.scope}
          onChange={scope => change({ scope })}
        />
      </div>
      <ToggleList
        legend={t('bindings.roles')}
        options={SOURCE_ROLES.map(id => ({ id, label: words.role(id) }))}
        value={row.roles}
        error={problems.has('roles') ? t('bindings.rolesNeeded') : undefined}
        onChange={roles => change({ roles })}
      />
      <details className={classes.more}>
        <summary>{t('bindings.only')}</summary>
        <div className={classes.pair}>
          {filterParts.map(part => (
            <TextInput
              key={part}
              label={t(`bindings.filter.${part}`)}
              help={t('bindings.globHelp')}
              value={row.filter[part] ?? ''}
              onChange={word =>
                change({ filter: { ...row.filter, [part]: word } })
              }
            />
          ))}
        </div>
      </details>
      <div>
        <Action variant="text" onClick={props.onRemove}>
          {t('bindings.remove')}
        </Action>
      </div>
    </fieldset>
  );
};
