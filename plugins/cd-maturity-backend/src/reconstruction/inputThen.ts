import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';
import { EntityInput } from '../evaluation/types';
import { NO_READINGS } from '../store/readings';

function signalThen(signal: Signal, asOf: Instant): Signal {
  if (signal.kind !== 'incident' || (signal.resolvedAt ?? 0) < asOf) {
    return signal;
  }
  const { resolvedAt: _, ...open } = signal;
  return { ...open, state: 'open' };
}

/**
 * What an entity would have been judged by at an earlier time: signals from before, answers and facts that were given
 * before. Of the catalog no history is known, so its facts are unknown; who owns the entity and what it is are taken as
 * they are now.
 */
export function inputThen(input: EntityInput, asOf: Instant): EntityInput {
  const { entity, said } = input;
  return {
    ...input,
    entity: {
      ...entity,
      snapshot: { ...entity.snapshot, facts: {}, figures: {} },
    },
    signals: new Map(
      [...input.signals].map(([key, signals]) => [
        key,
        signals.map(signal => signalThen(signal, asOf)),
      ]),
    ),
    scopeRoles: input.scopeRoles
      .filter(({ firstAt }) => firstAt < asOf)
      .map(role => ({ ...role, lastAt: Math.min(role.lastAt, asOf) })),
    pushed: input.pushed.filter(({ observedAt }) => observedAt <= asOf),
    readings: NO_READINGS,
    previous: new Map(),
    decisions: [],
    doneRecently: undefined,
    said: {
      ...said,
      exemptions: said.exemptions.filter(
        ({ requestedAt, decidedAt }) => (decidedAt ?? requestedAt) <= asOf,
      ),
      responses: said.responses.filter(({ answeredAt }) => answeredAt <= asOf),
      contradictions: [],
    },
    goals: input.goals.filter(({ setAt }) => setAt <= asOf),
  };
}
