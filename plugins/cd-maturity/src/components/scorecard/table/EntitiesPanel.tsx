import { makeStyles } from '@material-ui/core';
import {
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { RefObject, useMemo } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { EmptyState, ErrorState, Panel, SkeletonRows } from '../../ui';
import { ExportActions } from '../export/ExportActions';
import { FilterBar } from '../filters/FilterBar';
import { isFiltered } from '../filters/filterParams';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { ViewMenu } from '../views/ViewMenu';
import { ColumnMenu } from './ColumnMenu';
import { EntityTable } from './EntityTable';
import { useColumns } from './useColumns';
import { useScorecardPages } from './useScorecardPages';

const useStyles = makeStyles({
  anchor: { scrollMarginTop: 16, outline: 'none' },
});

type Props = {
  summary?: ScorecardSummary;
  navigation: ScorecardNavigation;
  /** What the page is about; a filter of the same kind looks at a part of it. */
  within?: ScorecardFilter;
  /** Where the page scrolls to when a cell is chosen. */
  anchor: RefObject<HTMLDivElement>;
};

/** The components behind the numbers, filtered by the address. */
export const EntitiesPanel = ({
  summary,
  navigation,
  within,
  anchor,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { filter, sort } = navigation.view;
  const asked = useMemo(() => ({ ...within, ...filter }), [filter, within]);
  const pages = useScorecardPages(asked, sort);
  const { rows, total, loading, error } = pages;
  const columns = useColumns();
  const found = () => {
    if (!total) return undefined;
    return total.more
      ? t('entities.foundMore', { number: format.number(total.count) })
      : t('entities.found', { count: total.count });
  };
  const body = () => {
    if (error && rows.length === 0) {
      return (
        <ErrorState
          title={t('entities.failure')}
          error={error}
          onRetry={pages.retry}
        />
      );
    }
    if (rows.length === 0 && loading)
      return <SkeletonRows rows={8} height={40} />;
    if (rows.length === 0) {
      return isFiltered(filter) ? (
        <EmptyState
          title={t('entities.noneTitle')}
          description={t('entities.none')}
        />
      ) : (
        <EmptyState
          title={t('entities.noneAtAllTitle')}
          description={t('scorecard.empty')}
        />
      );
    }
    return (
      <EntityTable
        pages={pages}
        summary={summary}
        columns={columns.shown}
        sort={sort}
        onSort={next => navigation.change({ sort: next })}
      />
    );
  };
  return (
    <div ref={anchor} tabIndex={-1} className={classes.anchor}>
      <Panel
        title={t('entities.title')}
        sub={<span aria-live="polite">{found()}</span>}
        actions={
          <>
            <ViewMenu />
            <ColumnMenu shown={columns.shown} onToggle={columns.toggle} />
            <ExportActions filter={asked} />
          </>
        }
      >
        <FilterBar summary={summary} navigation={navigation} />
        {body()}
      </Panel>
    </div>
  );
};
