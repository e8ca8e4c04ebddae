import classNames from 'classnames';
import { GroupBy, SummaryRow } from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { GroupName } from './GroupName';
import { useHeatContent } from './heatContent';
import { NONE } from './useGroupTitle';

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
  const { classes, format, titleOf } = useHeatContent();
  const { row, groupBy, depth } = props;
  return (
    <tr className={classNames(classes.row, depth === 0 && classes.topRow)}>
      <th scope="row" className={classes.rowHead}>
        <GroupName
          rowKey={row.key}
          title={titleOf(groupBy, row)}
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
