import {
  ScorecardFilter,
  scorecardFilterSchema,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { useAddress } from '../../../hooks/useAddress';

export type ScopeField = 'owner' | 'lifecycle';

/** The filters of a list have the names of the fields themselves. */
const WORDS = { owner: 'scope', lifecycle: 'scopeLifecycle' } as const;

const known = (filter: ScorecardFilter): ScorecardFilter =>
  scorecardFilterSchema.safeParse(filter).success ? filter : {};

/**
 * What the whole page is about, kept in the address: a group with all below it, a lifecycle, or everything. What makes
 * no sense is left out, so that an old link still opens.
 */
export const usePageScope = (model: string | undefined) => {
  const { read, write } = useAddress();
  const owner = read(WORDS.owner);
  const lifecycle = read(WORDS.lifecycle);
  const part = useMemo<ScorecardFilter>(
    () => ({
      ...(model ? { model } : {}),
      ...(owner ? known({ owner: [owner] }) : {}),
      ...(lifecycle ? known({ lifecycle: [lifecycle] }) : {}),
    }),
    [model, owner, lifecycle],
  );
  return {
    part,
    isPart: Boolean(part.owner || part.lifecycle),
    choose: (field: ScopeField, value: string | undefined) =>
      write({ [WORDS[field]]: value }),
  };
};

export type PageScope = ReturnType<typeof usePageScope>;
