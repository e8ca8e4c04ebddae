import { ButtonBase, makeStyles } from '@material-ui/core';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import classNames from 'classnames';
import { ScorecardSort } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { focusRing } from '../../../theme';
import { ColumnId, columns } from './columns';
import { directionOf, nextSort } from './sorting';
import { useEntityTableStyles } from './useEntityTableStyles';

const useStyles = makeStyles(theme => ({
  sort: { ...focusRing(theme), font: 'inherit', gap: 4, borderRadius: 2 },
  icon: { fontSize: 14 },
}));

type Props = {
  shown: readonly ColumnId[];
  sort?: ScorecardSort;
  onSort(sort: ScorecardSort | undefined): void;
};

export const EntityTableHead = ({ shown, sort, onSort }: Props) => {
  const classes = useStyles();
  const table = useEntityTableStyles();
  const t = useText();
  return (
    <div role="rowgroup">
      <div role="row" className={classNames(table.line, table.head)}>
        {columns
          .filter(({ id }) => shown.includes(id))
          .map(column => {
            const name = t(`entities.column.${column.id}`);
            const { sort: field } = column;
            const direction = field && directionOf(sort, field);
            const Icon =
              direction === 'descending' ? ArrowDownward : ArrowUpward;
            return (
              <div
                key={column.id}
                role="columnheader"
                aria-sort={field && (direction ?? 'none')}
                className={classNames(
                  column.look && table[column.look],
                  column.end && table.end,
                )}
              >
                {field ? (
                  <ButtonBase
                    className={classes.sort}
                    onClick={() => onSort(nextSort(sort, field))}
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
