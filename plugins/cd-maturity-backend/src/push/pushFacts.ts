import {
  Instant,
  InvalidPayloadError,
  PushAnswer,
  PushedFactItem,
  pushedFactSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { ModelSet } from '../models/ModelSet';
import { markDirty } from '../store/dirty';
import { readOwners } from '../store/entities';
import { PushedFact, putFacts } from '../store/facts';
import { PushedItems } from './pushedItems';
import { PushRights } from './PushRights';
import { pushInBatches, sortItems } from './pushInBatches';

/** The fact with its ref in lower case, when it has a form that the dictionary allows. */
function readFact(value: unknown, models: ModelSet): PushedFactItem {
  const parsed = pushedFactSchema.safeParse(value);
  if (!parsed.success) {
    throw InvalidPayloadError.fromZod(parsed.error);
  }
  const fact = parsed.data;
  const signal = models.signal(fact.id);
  if (!signal) {
    throw new InvalidPayloadError(
      'id',
      `'${fact.id}' is not in the signal dictionary`,
    );
  }
  const wanted = signal.type === 'boolean' ? 'boolean' : 'number';
  if (typeof fact.value !== wanted) {
    throw new InvalidPayloadError(
      'value',
      wanted === 'boolean' ? 'must be true or false' : 'must be a number',
    );
  }
  const isRatio = signal.type === 'ratio';
  if (isRatio && (Number(fact.value) < 0 || Number(fact.value) > 1)) {
    throw new InvalidPayloadError('value', 'must be a ratio from 0 to 1');
  }
  return { ...fact, entityRef: fact.entityRef.toLocaleLowerCase('en-US') };
}

function checkEntity(
  { entityRef }: PushedFactItem,
  owners: ReadonlyMap<string, string | undefined>,
  rights: PushRights,
): void {
  if (!owners.has(entityRef)) {
    throw new InvalidPayloadError(
      'entityRef',
      `${entityRef} is not in the catalog`,
    );
  }
  if (!rights.mayWriteAbout(entityRef, owners.get(entityRef))) {
    throw new InvalidPayloadError(
      'entityRef',
      `${entityRef} is not among the entities that the caller may write about`,
    );
  }
}

/** Takes facts that others know. Each item is judged by itself: the wrong ones are named, the others count. */
export function pushFacts(
  deps: { db: Knex; models: ModelSet; rights: PushRights },
  items: PushedItems,
  push: { by: string; now: Instant; dueAt: Instant },
): Promise<PushAnswer> {
  const { db, models, rights } = deps;
  const toStored = (fact: PushedFactItem): PushedFact => ({
    entityRef: fact.entityRef,
    id: fact.id,
    value: Number(fact.value),
    samples: fact.samples,
    observedAt: fact.observedAt ? Date.parse(fact.observedAt) : push.now,
    pushedBy: push.by,
  });
  return pushInBatches(items, async batch => {
    const read = sortItems(batch, value => readFact(value, models));
    const owners = await readOwners(
      db,
      read.good.map(({ value }) => value.entityRef),
      models.judgedKinds,
    );
    const allowed = sortItems(read.good, fact => {
      checkEntity(fact, owners, rights);
      return toStored(fact);
    });
    const facts = allowed.good.map(({ value }) => value);
    await db.transaction(async tx => {
      await putFacts(tx, facts);
      await markDirty(
        tx,
        facts.map(({ entityRef }) => entityRef),
        { cause: 'facts', dueAt: push.dueAt },
      );
    });
    return [...read.bad, ...allowed.bad];
  });
}
