import { ButtonBase, makeStyles } from '@material-ui/core';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import classNames from 'classnames';
import { ScorecardSort } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { focusRing } from '../../../theme';
import { SortField, directionOf, nextSort } from './sorting';
import { useEntityTableStyles } from './useEntityTableStyles';

const useStyles = makeStyles(theme => ({
  sort: { ...focusRing(theme), font: 'inherit', gap: 4, borderRadius: 2 },
  icon: { fontSize: 14 },
}));

type ColumnId =
  | 'entity'
  | 'owner'
  | 'level'
  | 'dimensions'
  | 'next'
  | 'confidence'
  | 'fixFirst'
  | 'newest';

const columns: ReadonlyArray<{
  id: ColumnId;
  sort?: SortField;
  look?: 'mid' | 'wide';
  end?: boolean;
}> = [
  { id: 'entity', sort: 'name' },
  { id: 'owner', look: 'mid' },
  { id: 'level' },
  { id: 'dimensions', look: 'mid' },
  { id: 'next', sort: 'progress', look: 'mid' },
  { id: 'confidence', sort: 'confidence', look: 'mid' },
  { id: 'fixFirst', look: 'wide' },
  { id: 'newest', look: 'wide', end: true },
];

type Props = {
  sort?: ScorecardSort;
  onSort(sort: ScorecardSort | undefined): void;
};

export const EntityTableHead = ({ sort, onSort }: Props) => {
  const classes = useStyles();
  const table = useEntityTableStyles();
  const t = useText();
  return (
    <div role="rowgroup">
      <div role="row" className={classNames(table.line, table.head)}>
        {columns.map(column => {
          const name = t(`entities.column.${column.id}`);
          const direction = column.sort && directionOf(sort, column.sort);
          const Icon = direction === 'descending' ? ArrowDownward : ArrowUpward;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-sort={column.sort && (direction ?? 'none')}
              className={classNames(
                column.look && table[column.look],
                column.end && table.end,
              )}
            >
              {column.sort ? (
                <ButtonBase
                  className={classes.sort}
                  onClick={() =>
                    column.sort && onSort(nextSort(sort, column.sort))
                  }
                >
                  {name}
                  {direction && <Icon className={classes.icon} />}
                </ButtonBase>
              ) : (
                name
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
