import {
  GroupBy,
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo, useState } from 'react';
import { DimensionCells } from './DimensionCells';
import { HeatRow } from './HeatRow';
import { HeatTable } from './HeatTable';
import { closedAtFirst, groupTree, visibleNodes } from './groupTree';
import { DIMENSION_WIDTH, useDimensionColumns } from './useDimensionColumns';

/** More groups than one looks over. */
const MANY = 60;

type Props = {
  summary: Pick<ScorecardSummary, 'model' | 'rows'>;
  groupBy: GroupBy;
  onShow(filter: ScorecardFilter): void;
};

/** Groups against dimensions, all of them at once. */
export const HeatMap = ({ summary, groupBy, onShow }: Props) => {
  const { model, rows } = summary;
  const columns = useDimensionColumns(model);
  const tree = useMemo(() => groupTree(rows), [rows]);
  const [closed, setClosed] = useState(() => closedAtFirst(tree, MANY));
  const toggle = (key: string) =>
    setClosed(before => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <HeatTable columns={columns} columnWidth={DIMENSION_WIDTH}>
      {visibleNodes(tree, closed).map(({ row, depth, children }) => (
        <HeatRow
          key={row.key}
          row={row}
          groupBy={groupBy}
          depth={depth}
          expandable={children.length > 0}
          open={!closed.has(row.key)}
          onToggle={() => toggle(row.key)}
        >
          <DimensionCells
            row={row}
            model={model}
            groupBy={groupBy}
            onShow={onShow}
          />
        </HeatRow>
      ))}
    </HeatTable>
  );
};
