import { InputBase, makeStyles } from '@material-ui/core';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/lib/useDebounce';
import { text, tones } from '../../../theme';

const useStyles = makeStyles(theme => ({
  field: {
    ...text.list,
    height: 32,
    width: 220,
    padding: '0 12px',
    gap: 8,
    borderRadius: 4,
    border: `1px solid ${tones(theme).outline}`,
    '&:focus-within': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
  },
  icon: { fontSize: 18, color: theme.palette.textSubtle },
}));

/** Long enough to type a word, short enough not to be noticed. */
const PAUSE_MS = 250;

type Props = { label: string; value: string; onChange(value: string): void };

/** Part of a name; the address follows when typing pauses. */
export const SearchField = ({ label, value, onChange }: Props) => {
  const classes = useStyles();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useDebounce(
    () => {
      if (typed.trim() !== value) onChange(typed.trim());
    },
    PAUSE_MS,
    [typed],
  );
  return (
    <InputBase
      className={classes.field}
      type="search"
      placeholder={label}
      inputProps={{ 'aria-label': label, maxLength: 100 }}
      startAdornment={<SearchIcon className={classes.icon} />}
      value={typed}
      onChange={event => setTyped(event.target.value)}
    />
  );
};
