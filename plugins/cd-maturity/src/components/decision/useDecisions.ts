import { useApi } from '@backstage/core-plugin-api';
import {
  Decision,
  DecisionRequest,
  RecommendationDto,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback, useMemo, useState } from 'react';
import { cdMaturityApiRef } from '../../api/cdMaturityApiRef';
import { expectedDecision } from './expectedDecision';
import { newerDecision, staleDecision } from './staleDecision';
import { usePending } from './usePending';

/** Why a decision was not taken. */
type Refusal = {
  error: Error;
  /** What it is now, when somebody else was faster. */
  current?: Decision;
};

export type Decisions = {
  /** Undefined: the practice is not recommended, so there is nothing to decide. */
  of(practiceId: string): Decision | undefined;
  saving(practiceId: string): boolean;
  /** Answers with the refusal; nothing when it was taken. */
  decide(
    practiceId: string,
    request: DecisionRequest,
  ): Promise<Refusal | undefined>;
};

const OPEN: Decision = { state: 'open', reopened: false };

/**
 * Decisions as the page shows them: at once as they are expected, then as the backend answers, and back to what they
 * were when it refuses. What somebody else decided meanwhile is told and not overwritten.
 */
export const useDecisions = (
  entityRef: string,
  recommendations: readonly RecommendationDto[] | undefined,
  model?: string,
): Decisions => {
  const api = useApi(cdMaturityApiRef);
  const [shown, setShown] = useState<Record<string, Decision>>({});
  const { isPending, during } = usePending();

  const stored = useMemo(
    () =>
      new Map(
        recommendations?.map(item => [item.practiceId, item.decision]) ?? [],
      ),
    [recommendations],
  );
  const of = useCallback(
    (practiceId: string) =>
      newerDecision(shown[practiceId], stored.get(practiceId)),
    [shown, stored],
  );

  const decide = useCallback(
    (practiceId: string, request: DecisionRequest) =>
      during(practiceId, async (): Promise<Refusal | undefined> => {
        const before = of(practiceId) ?? OPEN;
        const show = (decision: Decision) =>
          setShown(all => ({ ...all, [practiceId]: decision }));
        show(expectedDecision(before, request, Date.now()));
        try {
          const seen = { ...request, version: before.version };
          show(await api.decide(entityRef, practiceId, seen, { model }));
          return undefined;
        } catch (cause) {
          const error =
            cause instanceof Error ? cause : new Error(String(cause));
          const current = staleDecision(error);
          show(current ?? before);
          return { error, current };
        }
      }),
    [api, during, of, entityRef, model],
  );

  return useMemo(
    () => ({ of, saving: isPending, decide }),
    [of, isPending, decide],
  );
};
