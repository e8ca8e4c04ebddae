import { TextField, makeStyles } from '@material-ui/core';
import { useId } from 'react';
import { tones } from '../../theme';

// The red of Material UI is too light to be read.
const useStyles = makeStyles(theme => ({
  field: {
    '& .MuiFormHelperText-root.Mui-error, & .MuiFormLabel-root.Mui-error': {
      color: tones(theme).problem,
    },
    '& .MuiOutlinedInput-root.Mui-error .MuiOutlinedInput-notchedOutline': {
      borderColor: tones(theme).problem,
    },
    '& .MuiFormLabel-asterisk.Mui-error': { color: 'inherit' },
    // The browser's own marks in the field, such as that of the calendar, are light where the page is dark.
    '& input': { colorScheme: theme.palette.type },
  },
}));

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
  const classes = useStyles();
  const { type = 'text', rows } = props;
  // The label finds its field by it.
  const id = useId();
  return (
    <TextField
      id={id}
      className={classes.field}
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
