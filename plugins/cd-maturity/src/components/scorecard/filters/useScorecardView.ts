import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ListField, ScorecardView, readView, writeView } from './filterParams';

/** The page's view, kept in the address so that links and the back button work. */
export const useScorecardView = () => {
  const [params, setParams] = useSearchParams();
  const key = params.toString();
  const view = useMemo(() => readView(new URLSearchParams(key)), [key]);

  const change = useCallback(
    (part: Partial<ScorecardView>, replace = false) =>
      setParams(before => writeView({ ...readView(before), ...part }, before), {
        replace,
      }),
    [setParams],
  );
  const changeFilter = useCallback(
    (part: ScorecardFilter, replace = false) =>
      setParams(
        before => {
          const now = readView(before);
          return writeView(
            { ...now, filter: { ...now.filter, ...part } },
            before,
          );
        },
        { replace },
      ),
    [setParams],
  );
  const toggle = useCallback(
    (field: ListField, value: string) =>
      setParams(before => {
        const now = readView(before);
        const values: readonly string[] = now.filter[field] ?? [];
        const next = values.includes(value)
          ? values.filter(item => item !== value)
          : [...values, value];
        return writeView(
          { ...now, filter: { ...now.filter, [field]: next } },
          before,
        );
      }),
    [setParams],
  );
  /** Shows just these, whatever was filtered before. */
  const showOnly = useCallback(
    (filter: ScorecardFilter) =>
      setParams(before => {
        const now = readView(before);
        return writeView(
          { ...now, filter: { model: now.filter.model, ...filter } },
          before,
        );
      }),
    [setParams],
  );
  return { view, change, changeFilter, toggle, showOnly };
};

export type ScorecardNavigation = ReturnType<typeof useScorecardView>;
