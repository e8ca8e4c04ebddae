import { IconButton, makeStyles } from '@material-ui/core';
import DeleteOutline from '@material-ui/icons/DeleteOutline';
import { ReactNode } from 'react';
import { text } from '../../theme';
import { Action } from '../ui';

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, display: 'grid', gap: 12 },
  legend: { ...text.strong, padding: 0, marginBottom: 8 },
  row: {
    display: 'flex',
    gap: 8,
    alignItems: 'start',
    '& > *': { flex: '1 1 0' },
    // What it is about has the longest words.
    '& > :first-child': { flexGrow: 1.3 },
    '& > button': { flex: 'none', margin: '4px 2px' },
    '@media (max-width: 560px)': {
      flexWrap: 'wrap',
      rowGap: 16,
      '& > *': { flexBasis: 'calc(100% - 48px)' },
    },
  },
  add: { justifySelf: 'start' },
});

type Props = {
  title: string;
  addLabel: string;
  removeLabel: string;
  /** Fields of each row. */
  rows: readonly ReactNode[];
  /** So many rows cannot be removed; one unless given. */
  least?: number;
  onAdd(): void;
  onRemove(at: number): void;
};

/** Rows of a few fields that can be added and removed. */
export const RowGroup = (props: Props) => {
  const classes = useStyles();
  const { rows, least = 1 } = props;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{props.title}</legend>
      {rows.map((fields, at) => (
        <div key={at} className={classes.row}>
          {fields}
          <IconButton
            size="small"
            aria-label={props.removeLabel}
            disabled={rows.length <= least}
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
