import { useApi } from '@backstage/core-plugin-api';
import {
  ExemptionDto,
  ExemptionRequest,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback, useMemo, useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../api/cdMaturityPeopleApiRef';
import { useResource } from '../../hooks/useResource';
import { expectedExemption } from './expectedExemption';
import { usePending } from './usePending';

export type Exemptions = {
  /** Asked for or in force. */
  of(practiceId: string): ExemptionDto | undefined;
  saving(practiceId: string): boolean;
  /** Answers with the refusal; nothing when it was taken. */
  ask(request: ExemptionRequest): Promise<Error | undefined>;
  withdraw(exemption: ExemptionDto): Promise<Error | undefined>;
  reload(): void;
  /** They could not be read. */
  failure?: { error: Error; retry(): void };
};

/** As many as an entity can sensibly have. */
const LIMIT = 200;

/** Exemptions of an entity as the page shows them: at once as they are expected, and back when the backend refuses. */
export const useExemptions = (
  entityRef: string,
  model?: string,
): Exemptions => {
  const api = useApi(cdMaturityPeopleApiRef);
  const [shown, setShown] = useState<
    Record<string, ExemptionDto | null | undefined>
  >({});
  const { isPending, isAnyPending, during } = usePending();
  const load = useCallback(async () => {
    const { items } = await api.getExemptions({
      entityRef,
      state: ['requested', 'approved'],
      limit: LIMIT,
    });
    return items;
  }, [api, entityRef]);
  const stored = useResource(load);

  const byPractice = useMemo(() => {
    const items = stored.status === 'ready' ? stored.value : [];
    return new Map(
      items
        .filter(item => !model || item.model === model)
        .map(item => [item.practiceId, item]),
    );
  }, [stored, model]);

  const of = useCallback(
    (practiceId: string) => {
      const mine = shown[practiceId];
      return mine === undefined
        ? byPractice.get(practiceId)
        : mine ?? undefined;
    },
    [shown, byPractice],
  );

  const change = useCallback(
    (
      practiceId: string,
      expected: ExemptionDto | null,
      work: () => Promise<ExemptionDto | null>,
    ) =>
      during(practiceId, async (): Promise<Error | undefined> => {
        const before = shown[practiceId];
        const show = (exemption: ExemptionDto | null | undefined) =>
          setShown(all => ({ ...all, [practiceId]: exemption }));
        show(expected);
        try {
          show(await work());
          return undefined;
        } catch (error) {
          show(before);
          return error instanceof Error ? error : new Error(String(error));
        }
      }),
    [during, shown],
  );

  return useMemo(
    () => ({
      of,
      saving: isPending,
      ask: request =>
        change(
          request.practiceId,
          expectedExemption(request, new Date(Date.now()).toISOString()),
          () => api.requestExemption(request),
        ),
      withdraw: ({ practiceId, id, version }) =>
        change(practiceId, null, async () => {
          await api.withdrawExemption(id, { version });
          return null;
        }),
      reload: () => {
        if (stored.status !== 'ready' || isAnyPending) return;
        setShown({});
        stored.reload();
      },
      ...(stored.status === 'failed'
        ? { failure: { error: stored.error, retry: stored.retry } }
        : {}),
    }),
    [api, of, isPending, isAnyPending, change, stored],
  );
};
