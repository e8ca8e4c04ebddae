import {
  GroupBy,
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { Action, Inset } from '../../ui';
import { DimensionCells } from './DimensionCells';
import { HeatRow } from './HeatRow';
import { HeatTable } from './HeatTable';
import { familyOf } from './familyOf';
import { closedAtFirst, groupTree, visibleNodes } from './groupTree';
import { DIMENSION_WIDTH, useDimensionColumns } from './useDimensionColumns';

/** More groups than one looks over; drawing each takes its time. */
const MANY = 60;

type Props = {
  summary: Pick<ScorecardSummary, 'model' | 'rows'>;
  groupBy: GroupBy;
  onShow(filter: ScorecardFilter): void;
};

/** Groups against dimensions; the first sixty at once, all of them on demand. */
export const HeatMap = ({ summary, groupBy, onShow }: Props) => {
  const t = useText();
  const format = useFormat();
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
  const [all, setAll] = useState(false);
  const visible = visibleNodes(tree, closed);
  const shown = all ? visible : visible.slice(0, MANY);
  return (
    <>
      <HeatTable model={model} columns={columns} columnWidth={DIMENSION_WIDTH}>
        {shown.map(({ row, depth, children }) => (
          <HeatRow
            key={row.key}
            row={row}
            groupBy={familyOf(row.key, groupBy)}
            depth={depth}
            expandable={children.length > 0}
            open={!closed.has(row.key)}
            onToggle={() => toggle(row.key)}
          >
            <DimensionCells
              row={row}
              model={model}
              groupBy={familyOf(row.key, groupBy)}
              onShow={onShow}
            />
          </HeatRow>
        ))}
      </HeatTable>
      {shown.length < visible.length && (
        <Inset>
          <Action variant="text" onClick={() => setAll(true)}>
            {t('common.showAll', { number: format.number(visible.length) })}
          </Action>
        </Inset>
      )}
    </>
  );
};
