import { SignalDictionary } from 'backstage-plugin-cd-maturity-common';
import { Binding, folderOf } from '../store/bindings';
import { PushedFact } from '../store/facts';
import { StoredScopeFact } from '../store/scopeFacts';

function countsFor(
  binding: Binding,
  fact: StoredScopeFact,
  dictionary: SignalDictionary,
): boolean {
  const from: readonly string[] = dictionary.signals[fact.id]?.from ?? [];
  return (
    fact.scopeKey === binding.scopeKey &&
    (fact.folder === folderOf(binding) || fact.folder === '') &&
    binding.roles.some(role => from.includes(role))
  );
}

/** A folder's own fact stands before that of the whole scope. */
function ownFirst(facts: readonly StoredScopeFact[]): StoredScopeFact[] {
  const byId = new Map<string, StoredScopeFact>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    byId.set(fact.id, known && known.folder !== '' ? known : fact);
  }
  return [...byId.values()];
}

/** Of several scopes: one that shows it is enough; of numbers the newest. */
function stronger(a: PushedFact, b: PushedFact, isBoolean: boolean) {
  if (isBoolean && a.value !== b.value) {
    return a.value > b.value ? a : b;
  }
  return a.observedAt >= b.observedAt ? a : b;
}

/** What the bound scopes show of one entity beside events. */
export function factsOfScopes(
  entityRef: string,
  bindings: readonly Binding[],
  facts: readonly StoredScopeFact[],
  dictionary: SignalDictionary,
): PushedFact[] {
  const byId = new Map<string, PushedFact>();
  for (const binding of bindings.filter(({ former }) => !former)) {
    const own = ownFirst(
      facts.filter(fact => countsFor(binding, fact, dictionary)),
    );
    for (const { id, value, samples, observedAt, source } of own) {
      const fact = {
        entityRef,
        id,
        value,
        ...(samples === undefined ? {} : { samples }),
        observedAt,
        pushedBy: source,
      };
      const known = byId.get(id);
      const isBoolean = dictionary.signals[id]?.type === 'boolean';
      byId.set(id, known ? stronger(known, fact, isBoolean) : fact);
    }
  }
  return [...byId.values()];
}

/** Pushed and derived facts about the same thing: the one that was observed last holds, a pushed one when in doubt. */
export function newestFacts(
  pushed: readonly PushedFact[],
  derived: readonly PushedFact[],
): PushedFact[] {
  const byId = new Map(derived.map(fact => [fact.id, fact]));
  for (const fact of pushed) {
    const known = byId.get(fact.id);
    if (!known || fact.observedAt >= known.observedAt) {
      byId.set(fact.id, fact);
    }
  }
  return [...byId.values()];
}
