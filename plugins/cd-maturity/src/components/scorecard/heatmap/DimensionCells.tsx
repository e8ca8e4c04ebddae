import {
  GroupBy,
  ScorecardFilter,
  ScorecardSummary,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';
import { HeatCell } from './HeatCell';
import { cellFilter } from './cellFilter';
import { useHeatContent } from './heatContent';

type Props = {
  row: SummaryRow;
  model: ScorecardSummary['model'];
  groupBy: GroupBy;
  onShow(filter: ScorecardFilter): void;
};

/** The level of a group overall and in each dimension. */
export const DimensionCells = ({ row, model, groupBy, onShow }: Props) => {
  const { titleOf, overall } = useHeatContent();
  const group = titleOf(groupBy, row);
  const cell = (dimension?: { id: string; title: string }) => {
    const value = dimension ? row.dimensions[dimension.id] : row.overall;
    return (
      <td key={dimension?.id ?? ''}>
        {value && (
          <HeatCell
            cell={value}
            group={group}
            dimension={dimension?.title ?? overall}
            first={!dimension}
            onShow={() =>
              onShow(cellFilter(groupBy, row, dimension?.id, value.level))
            }
          />
        )}
      </td>
    );
  };
  return (
    <>
      {cell()}
      {model.dimensions.map(cell)}
    </>
  );
};
