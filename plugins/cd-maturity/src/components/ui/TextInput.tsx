import { TextField } from '@material-ui/core';
import { useId } from 'react';

type Props = {
  label: string;
  value: string;
  onChange(value: string): void;
  help?: string;
  /** What is wrong with it; takes the place of the help. */
  error?: string;
  required?: boolean;
  /** A day of the calendar, a number, a link, or plain text. */
  type?: 'text' | 'date' | 'number' | 'url';
  /** A text of several lines. */
  rows?: number;
  /** Of a day or a number. */
  min?: string;
  max?: string;
  maxLength?: number;
};

/** One field of a form. */
export const TextInput = (props: Props) => {
  const { type = 'text', rows } = props;
  // The label finds its field by it.
  const id = useId();
  return (
    <TextField
      id={id}
      fullWidth
      size="small"
      variant="outlined"
      label={props.label}
      required={props.required}
      error={props.error !== undefined}
      helperText={props.error ?? props.help}
      type={rows ? undefined : type}
      multiline={rows !== undefined}
      minRows={rows}
      // The browser draws its own hint into an empty day.
      InputLabelProps={type === 'date' ? { shrink: true } : undefined}
      inputProps={{
        maxLength: props.maxLength,
        min: props.min,
        max: props.max,
        step: type === 'number' ? 'any' : undefined,
      }}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
    />
  );
};
