import { TextField } from '@material-ui/core';
import { useId } from 'react';

type Props<T extends string> = {
  label: string;
  value: T;
  options: ReadonlyArray<{ id: T; label: string }>;
  onChange(value: T): void;
  help?: string;
};

/** One choice of a form, with the list that the device itself draws. */
export const SelectInput = <T extends string>({
  label,
  value,
  options,
  onChange,
  help,
}: Props<T>) => (
  <TextField
    id={useId()}
    select
    fullWidth
    size="small"
    variant="outlined"
    label={label}
    helperText={help}
    SelectProps={{ native: true }}
    InputLabelProps={{ shrink: true }}
    value={value}
    onChange={event => {
      const chosen = options.find(({ id }) => id === event.target.value);
      if (chosen) onChange(chosen.id);
    }}
  >
    {options.map(option => (
      <option key={option.id} value={option.id}>
        {option.label}
      </option>
    ))}
  </TextField>
);
