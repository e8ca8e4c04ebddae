import { useApi } from '@backstage/core-plugin-api';
import {
  Heatmap,
  HeatmapColumns,
  HeatmapGroupBy,
  HeatmapRow,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';
import { Fragment, ReactNode, useCallback, useState } from 'react';
import { cdMaturityOrgApiRef } from '../../../api/cdMaturityOrgApiRef';
import { usePagedList } from '../../../hooks/usePagedList';
import { useText } from '../../../hooks/useText';
import { ErrorState, MoreButton, SkeletonRows } from '../../ui';
import { HeatRow } from './HeatRow';
import { familyOf } from './familyOf';

export type HeatTree = {
  groupBy: HeatmapGroupBy;
  columns: HeatmapColumns;
  part: ScorecardFilter;
  /** Keys of the rows that are unfolded. */
  open: ReadonlySet<string>;
  onToggle(key: string): void;
  /** Columns of the table, for what spans all of them. */
  span: number;
  /** Cells of a row. */
  cells(row: HeatmapRow, groupBy: HeatmapGroupBy): ReactNode;
};

type Props = {
  tree: HeatTree;
  depth: number;
  /** Key of the row above; without it, the rows on top. */
  parent?: string;
  /** What is known already. */
  first?: Pick<Heatmap, 'items' | 'pageInfo'>;
};

/** Rows below a row, read when it is unfolded, a page at a time. */
export const HeatBranch = ({ tree, depth, parent, first }: Props) => {
  const t = useText();
  const api = useApi(cdMaturityOrgApiRef);
  const { groupBy, columns, part } = tree;
  // What is known at first answers the first question only.
  const [known] = useState(first);
  const read = useCallback(
    async (cursor?: string) => {
      if (!cursor && known) {
        return { items: known.items, nextCursor: known.pageInfo.nextCursor };
      }
      const { items, pageInfo } = await api.getHeatmap(groupBy, {
        ...part,
        columns,
        parent,
        cursor,
      });
      return { items, nextCursor: pageInfo.nextCursor };
    },
    [api, groupBy, columns, part, parent, known],
  );
  const rows = usePagedList(read);
  const whole = (content: ReactNode) => (
    <tr>
      <td colSpan={tree.span}>{content}</td>
    </tr>
  );
  if (rows.first.status === 'loading') {
    return whole(<SkeletonRows rows={2} height={28} />);
  }
  if (rows.first.status === 'failed') {
    return whole(
      <ErrorState
        title={t('scorecard.failure')}
        error={rows.first.error}
        onRetry={rows.first.retry}
      />,
    );
  }
  return (
    <>
      {rows.items.map(row => {
        const open = row.hasChildren && tree.open.has(row.key);
        const family = familyOf(row.key, groupBy);
        return (
          <Fragment key={row.key}>
            <HeatRow
              row={row}
              groupBy={family}
              depth={depth}
              expandable={row.hasChildren}
              open={open}
              onToggle={() => tree.onToggle(row.key)}
            >
              {tree.cells(row, family)}
            </HeatRow>
            {open && (
              <HeatBranch tree={tree} depth={depth + 1} parent={row.key} />
            )}
          </Fragment>
        );
      })}
      {rows.more && whole(<MoreButton {...rows} />)}
    </>
  );
};
