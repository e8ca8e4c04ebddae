import { InputBase, MenuList, makeStyles } from '@material-ui/core';
import ArrowBack from '@material-ui/icons/ArrowBack';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Action, CheckItem } from '../../ui';
import { ModelPractices } from '../usePractices';
import { OfferedField } from './offeredValues';
import { useFilterWords } from './useFilterWords';

const useStyles = makeStyles(theme => ({
  panel: { width: 288 },
  find: {
    ...text.list,
    width: '100%',
    padding: '4px 16px',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  list: { maxHeight: 320, overflowY: 'auto' },
  // The status of a practice stands at the end of its title.
  word: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  none: { ...text.list, ...mute(theme), margin: 0, padding: '8px 16px' },
}));

/** From this many values on, a field to find one is worth its room. */
const MANY = 8;
/** More than anybody scrolls through; a model with 300 practices has 1,200 values. */
const SHOWN = 100;

type Props = {
  field: OfferedField;
  values: readonly string[];
  chosen: readonly string[];
  summary: ScorecardSummary;
  /** Titles of practices, where they are filtered by. */
  practices?: ModelPractices['practices'];
  /** Where one value is chosen at most, what choosing none is called. */
  all?: string;
  onToggle(value: string | undefined): void;
  onBack?(): void;
};

/** Values of one filter; several may hold at once. Enter chooses the first that was found. */
export const ValueList = ({
  field,
  values,
  chosen,
  summary,
  practices,
  all,
  onToggle,
  onBack,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const word = useFilterWords(summary, practices);
  const [part, setPart] = useState('');
  const find = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The list was asked for, so typing may begin at once.
  useEffect(() => find.current?.focus(), []);
  const found = values.filter(value =>
    word(field, value).toLowerCase().includes(part.trim().toLowerCase()),
  );
  const shown = found.slice(0, SHOWN);
  const hidden = found.length - shown.length;
  const label = t('entities.findValue', {
    field: t(`entities.field.${field}`).toLowerCase(),
  });
  const many = values.length > MANY;
  return (
    <div className={classes.panel}>
      {onBack && (
        <Action
          variant="text"
          startIcon={<ArrowBack fontSize="small" />}
          onClick={onBack}
        >
          {t('entities.back')}
        </Action>
      )}
      {many && (
        <InputBase
          inputRef={find}
          className={classes.find}
          placeholder={label}
          inputProps={{ 'aria-label': label }}
          value={part}
          onChange={event => setPart(event.target.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && part.trim() && shown.length > 0) {
              onToggle(shown[0]);
            }
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              list.current
                ?.querySelector<HTMLElement>('[role^=menuitem]')
                ?.focus();
            }
          }}
        />
      )}
      {shown.length === 0 ? (
        <p className={classes.none}>{t('entities.noValues')}</p>
      ) : (
        <MenuList ref={list} className={classes.list} autoFocusItem={!many}>
          {all && (
            <CheckItem
              checked={chosen.length === 0}
              onToggle={() => onToggle(undefined)}
            >
              {all}
            </CheckItem>
          )}
          {shown.map(value => (
            <CheckItem
              key={value}
              checked={chosen.includes(value)}
              onToggle={() => onToggle(value)}
            >
              <span className={classes.word}>{word(field, value)}</span>
            </CheckItem>
          ))}
        </MenuList>
      )}
      {hidden > 0 && (
        <p className={classes.none}>
          {t('entities.moreValues', { number: String(hidden) })}
        </p>
      )}
    </div>
  );
};
