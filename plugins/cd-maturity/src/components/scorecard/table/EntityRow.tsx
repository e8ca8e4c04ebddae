import classNames from 'classnames';
import { ScorecardRow } from 'backstage-plugin-cd-maturity-common';
import { memo } from 'react';
import { EntityCell } from './EntityCell';
import { ColumnId, columns } from './columns';
import { RowContent } from './useRowContent';

type Props = {
  row: ScorecardRow;
  shown: readonly ColumnId[];
  content: RowContent;
  index: number;
  /** Place in the list, in pixels. */
  top: number;
  height: number;
};

const tabular: readonly ColumnId[] = ['next', 'confidence', 'newest'];

/** One component; its name leads to its maturity tab. Scrolling draws the new rows only. */
export const EntityRow = memo((props: Props) => {
  const { row, shown, content, index, top, height } = props;
  const table = content.classes;
  return (
    <div
      role="row"
      // The head is row 1.
      aria-rowindex={index + 2}
      className={classNames(table.line, table.row)}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {columns
        .filter(({ id }) => shown.includes(id))
        .map(({ id, look, end }) => (
          <div
            key={id}
            role="cell"
            title={id === 'fixFirst' ? row.fixFirst?.title : undefined}
            className={classNames(
              table.cell,
              look && table[look],
              end && table.end,
              id === 'newest' && table.mute,
              // A name is cut rather than wrapped; a sentence has two lines.
              id === 'owner' && table.cut,
              id === 'fixFirst' && table.twoLines,
              tabular.includes(id) && table.tabular,
            )}
          >
            <EntityCell id={id} row={row} content={content} />
          </div>
        ))}
    </div>
  );
});
