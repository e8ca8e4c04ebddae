import { makeStyles } from '@material-ui/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  ScorecardSort,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { CSSProperties, useCallback, useEffect, useMemo, useRef } from 'react';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text } from '../../../theme';
import { ErrorState } from '../../ui';
import { EntityRow } from './EntityRow';
import { EntityTableFoot } from './EntityTableFoot';
import { EntityTableHead } from './EntityTableHead';
import { ColumnId, tracks } from './columns';
import { useRowContent } from './useRowContent';
import { ScorecardPages } from './useScorecardPages';

const ROW_HEIGHT = 57;
/** Rows drawn beyond the visible ones. */
const OVERSCAN = 4;
/** The next page is asked for so many rows before the end. */
const AHEAD = 20;

const useStyles = makeStyles(theme => ({
  scroll: { maxHeight: 640, overflow: 'auto' },
  body: { position: 'relative' },
  more: { ...text.small, ...mute(theme), padding: `8px ${INSET}` },
}));

/** Custom properties that head and rows share. */
const layoutOf = (columns: readonly ColumnId[]): CSSProperties => {
  const properties: Record<`--cd-${string}`, string> = {
    '--cd-all': tracks(columns, 'all'),
    '--cd-mid': tracks(columns, 'mid'),
    '--cd-tight': tracks(columns, 'tight'),
  };
  return properties;
};

type Props = {
  pages: ScorecardPages;
  /** Absent while it is loading or could not be read; names of levels are then missing. */
  summary?: ScorecardSummary;
  columns: readonly ColumnId[];
  sort?: ScorecardSort;
  onSort(sort: ScorecardSort | undefined): void;
};

/** Only what can be seen is in the page, however long the list. */
export const EntityTable = ({
  pages,
  summary,
  columns,
  sort,
  onSort,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const layout = useMemo(() => layoutOf(columns), [columns]);
  const scroll = useRef<HTMLDivElement>(null);
  const content = useRowContent(summary);
  const { rows, total, hasMore, loadMore, loadingMore } = pages;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: useCallback((index: number) => rows[index].entityRef, [rows]),
    useFlushSync: false,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) loadMore();
  }, [hasMore, last, rows.length, loadMore]);

  return (
    <>
      <div
        ref={scroll}
        className={classes.scroll}
        role="table"
        aria-label={t('entities.title')}
        aria-rowcount={total ? total.count + 1 : -1}
        aria-busy={pages.loading}
        style={layout}
      >
        <EntityTableHead shown={columns} sort={sort} onSort={onSort} />
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(item => (
            <EntityRow
              key={item.key}
              row={rows[item.index]}
              shown={columns}
              content={content}
              index={item.index}
              top={item.start}
              height={ROW_HEIGHT}
            />
          ))}
        </div>
        {loadingMore && (
          <div role="status" className={classes.more}>
            {t('entities.loadingMore')}
          </div>
        )}
      </div>
      {pages.error && (
        <ErrorState
          title={t('entities.moreFailed')}
          error={pages.error}
          onRetry={pages.retry}
        />
      )}
      {summary && columns.includes('dimensions') && (
        <EntityTableFoot model={summary.model} />
      )}
    </>
  );
};
