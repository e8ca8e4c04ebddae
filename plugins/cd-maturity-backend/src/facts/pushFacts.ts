import {
  Instant,
  PushFactsAnswer,
  PushFactsRequest,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { ModelSet } from '../models/ModelSet';
import { markDirty } from '../store/dirty';
import { readKnownRefs } from '../store/entities';
import { PushedFact, putFacts } from '../store/facts';

type Item = PushFactsRequest['facts'][number];
type Problem = { field: string; reason: string };

function problemOf(
  item: Item,
  models: ModelSet,
  isKnown: (entityRef: string) => boolean,
): Problem | undefined {
  const signal = models.signal(item.id);
  if (!signal) {
    return {
      field: 'id',
      reason: `'${item.id}' is not in the signal dictionary`,
    };
  }
  const wanted = signal.type === 'boolean' ? 'boolean' : 'number';
  if (typeof item.value !== wanted) {
    return {
      field: 'value',
      reason:
        wanted === 'boolean' ? 'must be true or false' : 'must be a number',
    };
  }
  if (
    signal.type === 'ratio' &&
    (Number(item.value) < 0 || Number(item.value) > 1)
  ) {
    return { field: 'value', reason: 'must be a ratio from 0 to 1' };
  }
  if (!isKnown(item.entityRef.toLocaleLowerCase('en-US'))) {
    return {
      field: 'entityRef',
      reason: `${item.entityRef} is not in the catalog`,
    };
  }
  return undefined;
}

/** Takes facts that others know. Each item is judged by itself: the wrong ones are named, the others count. */
export async function pushFacts(
  deps: { db: Knex; models: ModelSet },
  request: PushFactsRequest,
  push: { by: string; now: Instant; dueAt: Instant },
): Promise<PushFactsAnswer> {
  const { db, models } = deps;
  const refs = request.facts.map(({ entityRef }) =>
    entityRef.toLocaleLowerCase('en-US'),
  );
  const known = await readKnownRefs(db, refs, models.judgedKinds);
  const rejected: PushFactsAnswer['rejected'] = [];
  const accepted: PushedFact[] = [];
  request.facts.forEach((item, index) => {
    const problem = problemOf(item, models, ref => known.has(ref));
    if (problem) {
      rejected.push({ index, ...problem });
      return;
    }
    accepted.push({
      entityRef: refs[index],
      id: item.id,
      value: Number(item.value),
      samples: item.samples,
      observedAt: item.observedAt ? Date.parse(item.observedAt) : push.now,
      pushedBy: push.by,
    });
  });
  await db.transaction(async tx => {
    await putFacts(tx, accepted);
    await markDirty(
      tx,
      accepted.map(({ entityRef }) => entityRef),
      { cause: 'facts', dueAt: push.dueAt },
    );
  });
  return { accepted: accepted.length, rejected };
}
