import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { useAddressChoice } from '../../../hooks/useAddressChoice';
import { useMyRefs } from '../../../hooks/useMyRefs';

export const workScopes = ['mine', 'all'] as const;
export type WorkScope = (typeof workScopes)[number];

/**
 * Whose work is shown: that of the reader's teams, or everybody's. A filter by owner says it by itself. The filter is
 * undefined until it is known who reads.
 */
export const useWorkScope = (filter: ScorecardFilter) => {
  const [scope, setScope] = useAddressChoice<WorkScope>('of', workScopes);
  const me = useMyRefs();
  const owners = me.status === 'ready' ? me.value.owners : undefined;
  const known = me.status !== 'loading';
  const chosen = filter.owner?.length ? 'all' : scope;
  const whole = useMemo<ScorecardFilter | undefined>(() => {
    if (chosen === 'all') return filter;
    if (!known) return undefined;
    return owners?.length ? { ...filter, owner: owners } : filter;
  }, [chosen, filter, known, owners]);
  return { scope: chosen, setScope, filter: whole };
};
