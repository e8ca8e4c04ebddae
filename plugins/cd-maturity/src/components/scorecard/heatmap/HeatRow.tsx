import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { GroupBy, SummaryRow } from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { INSET, mute, tabular, text } from '../../../theme';
import { GroupName } from './GroupName';
import { NONE, useGroupTitle } from './useGroupTitle';

const useStyles = makeStyles(theme => ({
  row: { '& > th, & > td': { padding: '4px 3px', textAlign: 'left' } },
  top: {
    '& > th, & > td': {
      borderTop: `1px solid ${theme.palette.divider}`,
      paddingTop: 8,
      paddingBottom: 8,
    },
  },
  name: {
    fontWeight: 400,
    position: 'sticky',
    left: 0,
    zIndex: 1,
    background: theme.palette.background.paper,
    '&&': { paddingLeft: INSET },
    '@container (max-width: 640px)': { '&&': { paddingLeft: 16 } },
  },
  rated: {
    ...text.body,
    ...tabular,
    '&&': { textAlign: 'right' },
    whiteSpace: 'nowrap',
  },
  of: mute(theme),
}));

type Props = {
  row: SummaryRow;
  groupBy: GroupBy;
  depth: number;
  /** There is something below it. */
  expandable: boolean;
  open: boolean;
  onToggle(): void;
  /** A cell for each column, with its `td`. */
  children: ReactNode;
};

/** One group: its name at its place in the tree, its cells, and how many components it is about. */
export const HeatRow = (props: Props) => {
  const classes = useStyles();
  const format = useFormat();
  const { row, groupBy, depth } = props;
  return (
    <tr className={classNames(classes.row, depth === 0 && classes.top)}>
      <th scope="row" className={classes.name}>
        <GroupName
          rowKey={row.key}
          title={useGroupTitle(groupBy)(row)}
          depth={depth}
          expandable={props.expandable}
          isEntity={groupBy !== 'type' && row.key !== NONE}
          open={props.open}
          onToggle={props.onToggle}
        />
      </th>
      {props.children}
      <td className={classes.rated}>
        <b>{format.number(row.rated)}</b>
        <span className={classes.of}> / {format.number(row.eligible)}</span>
      </td>
    </tr>
  );
};
