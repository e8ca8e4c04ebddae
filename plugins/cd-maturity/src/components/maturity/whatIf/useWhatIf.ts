import { useApi } from '@backstage/core-plugin-api';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import { useCallback, useMemo, useState } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { Outcome, outcomeOf } from './outcome';

export type WhatIf = {
  ticked: ReadonlySet<string>;
  toggle(practiceId: string): void;
  reset(): void;
  /** What it would change; undefined while nothing is ticked or the model is on its way. */
  outcome?: Outcome;
  /** Level that the whole smallest set reaches. */
  withAll?: number | null;
  failure?: { error: Error; retry(): void };
};

const NONE: ReadonlySet<string> = new Set();

/** Practices that one imagines to pass. Model and scorer are fetched with the first of them. */
export const useWhatIf = ({
  model,
  practices,
  recommendations,
}: EntityMaturity): WhatIf => {
  const api = useApi(cdMaturityApiRef);
  const [ticked, setTicked] = useState(NONE);
  const [wanted, setWanted] = useState(false);
  const loaded = useAsyncRetry(async () => {
    if (!wanted) return undefined;
    const [whole, { imagine }] = await Promise.all([
      api.getModel(model.id),
      import('./imagine'),
    ]);
    return { whole, imagine };
  }, [api, model.id, wanted]);

  const scorer = useMemo(
    () => loaded.value?.imagine(loaded.value.whole, practices),
    [loaded.value, practices],
  );
  const outcome = useMemo(
    () =>
      scorer && ticked.size > 0
        ? outcomeOf(scorer(NONE), scorer(ticked))
        : undefined,
    [scorer, ticked],
  );
  const withAll = useMemo(() => {
    if (!scorer) return undefined;
    const all = recommendations.filter(({ inSmallestSet }) => inSmallestSet);
    const { level, unrated } = scorer(
      new Set(all.map(({ practiceId }) => practiceId)),
    );
    return unrated ? null : level;
  }, [scorer, recommendations]);

  const toggle = useCallback((practiceId: string) => {
    setWanted(true);
    setTicked(before => {
      const next = new Set(before);
      if (!next.delete(practiceId)) next.add(practiceId);
      return next;
    });
  }, []);
  const reset = useCallback(() => setTicked(NONE), []);
  const { error, loading, retry } = loaded;
  return {
    ticked,
    toggle,
    reset,
    outcome,
    withAll,
    failure: error && !loading ? { error, retry } : undefined,
  };
};
