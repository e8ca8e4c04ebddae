import { eventTime, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { CdMaturityConfig, DEFAULT_SOURCE_CONFIG } from '../config';
import { readInputs } from '../evaluation/readInputs';
import { EntityInput, EvaluationContext } from '../evaluation/types';
import { ModelSet } from '../models/ModelSet';
import { inputThen } from './inputThen';
import { Week } from './reconstruct';

export type ReadWeeksDeps = {
  db: Knex;
  models: Pick<ModelSet, 'judgedKinds' | 'dictionary'>;
  config: Pick<CdMaturityConfig, 'organization' | 'sources'>;
  /** What is the same for all entities; whether a source is heard is found out here. */
  context: Omit<EvaluationContext, 'asOf' | 'isAlive'>;
};

/** Sources that were filled with their past are heard all along, others when they said something not long before. */
function heardThen(
  { config }: ReadWeeksDeps,
  { bindings, signals }: EntityInput,
  filled: ReadonlySet<string>,
  asOf: Instant,
): (source: string) => boolean {
  const heard = new Map<string, Instant>();
  for (const { source, scopeKey } of bindings) {
    const times = (signals.get(scopeKey) ?? []).map(eventTime);
    const newest = times.reduce((a, b) => Math.max(a, b), -Infinity);
    heard.set(source, Math.max(newest, heard.get(source) ?? -Infinity));
    if (filled.has(scopeKey)) {
      heard.set(source, asOf);
    }
  }
  return source => {
    const { silentAfter } = config.sources[source] ?? DEFAULT_SOURCE_CONFIG;
    return (heard.get(source) ?? -Infinity) >= asOf - silentAfter;
  };
}

/** What a batch of entities was judged by at the ends of some weeks, in a fixed number of queries for each week. */
export async function readWeeks(
  deps: ReadWeeksDeps,
  entityRefs: readonly string[],
  options: { ends: readonly Instant[]; filled: ReadonlySet<string> },
): Promise<Map<string, Week[]>> {
  const { db, models, config, context } = deps;
  const weeks = new Map<string, Week[]>();
  for (const asOf of options.ends) {
    const inputs = await readInputs(db, entityRefs, {
      asOf,
      until: asOf,
      judgedKinds: models.judgedKinds,
      dictionary: models.dictionary,
      organization: config.organization,
    });
    for (const now of inputs) {
      const input = inputThen(now, asOf);
      const { entityRef } = input.entity;
      const isAlive = heardThen(deps, input, options.filled, asOf);
      weeks.set(entityRef, [
        ...(weeks.get(entityRef) ?? []),
        { input, context: { ...context, asOf, isAlive } },
      ]);
    }
  }
  return weeks;
}
