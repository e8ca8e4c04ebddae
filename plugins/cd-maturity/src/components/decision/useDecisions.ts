import { useApi } from '@backstage/core-plugin-api';
import {
  Decision,
  DecisionRequest,
  RecommendationDto,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback, useMemo, useState } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { useFailureNotice } from '../../hooks/useFailureNotice';
import { useText } from '../../hooks/useText';
import { expectedDecision } from './expectedDecision';

export type Decisions = {
  /** Undefined: the practice is not recommended, so there is nothing to decide. */
  of(practiceId: string): Decision | undefined;
  saving(practiceId: string): boolean;
  decide(practiceId: string, request: DecisionRequest): Promise<void>;
};

const OPEN: Decision = { state: 'open', reopened: false };

/**
 * Decisions as the page shows them: at once as they are expected, then as the backend answers,
 * and back to what they were when it refuses.
 */
export const useDecisions = (
  entityRef: string,
  recommendations: readonly RecommendationDto[] | undefined,
  model?: string,
): Decisions => {
  const api = useApi(cdMaturityApiRef);
  const notice = useFailureNotice();
  const t = useText();
  const [changed, setChanged] = useState<Record<string, Decision>>({});
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());

  const stored = useMemo(
    () =>
      Object.fromEntries(
        recommendations?.map(item => [item.practiceId, item.decision]) ?? [],
      ),
    [recommendations],
  );

  const decide = useCallback(
    async (practiceId: string, request: DecisionRequest) => {
      const before = changed[practiceId] ?? stored[practiceId] ?? OPEN;
      const show = (decision: Decision) =>
        setChanged(all => ({ ...all, [practiceId]: decision }));
      const wait = (on: boolean) =>
        setPending(all => {
          const next = new Set(all);
          if (on) next.add(practiceId);
          else next.delete(practiceId);
          return next;
        });

      wait(true);
      show(expectedDecision(before, request));
      try {
        show(await api.decide(entityRef, practiceId, request, { model }));
      } catch (error) {
        show(before);
        notice(t('decision.failed'), error);
      } finally {
        wait(false);
      }
    },
    [api, notice, t, entityRef, model, changed, stored],
  );

  return useMemo(
    () => ({
      of: practiceId => changed[practiceId] ?? stored[practiceId],
      saving: practiceId => pending.has(practiceId),
      decide,
    }),
    [changed, stored, pending, decide],
  );
};
