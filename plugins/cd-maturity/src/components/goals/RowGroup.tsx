import { IconButton, makeStyles } from '@material-ui/core';
import DeleteOutline from '@material-ui/icons/DeleteOutline';
import { ReactNode } from 'react';
import { text } from '../../theme';
import { Action } from '../ui';

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, display: 'grid', gap: 12 },
  legend: { ...text.strong, padding: 0, marginBottom: 8 },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr 1fr 40px',
    gap: 8,
    alignItems: 'start',
    '@media (max-width: 560px)': { gridTemplateColumns: '1fr 40px' },
  },
  add: { justifySelf: 'start' },
});

type Props = {
  title: string;
  addLabel: string;
  removeLabel: string;
  /** Fields of each row; the only one cannot be removed. */
  rows: readonly ReactNode[];
  onAdd(): void;
  onRemove(at: number): void;
};

/** Rows of three fields that can be added and removed. */
export const RowGroup = (props: Props) => {
  const classes = useStyles();
  const { rows } = props;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{props.title}</legend>
      {rows.map((fields, at) => (
        <div key={at} className={classes.row}>
          {fields}
          <IconButton
            size="small"
            aria-label={props.removeLabel}
            disabled={rows.length === 1}
            onClick={() => props.onRemove(at)}
          >
            <DeleteOutline fontSize="small" />
          </IconButton>
        </div>
      ))}
      <Action variant="text" className={classes.add} onClick={props.onAdd}>
        {props.addLabel}
      </Action>
    </fieldset>
  );
};
