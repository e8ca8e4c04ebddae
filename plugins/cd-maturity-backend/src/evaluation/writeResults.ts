import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { Cause } from '../store/causes';
import { putDecision } from '../store/decisions';
import { DirtyEntity, settleDirty } from '../store/dirty';
import { groupMarks, markGroups, markGroupsOf } from '../store/dirtyGroups';
import { putReadings } from '../store/metricValues';
import { addChanges, StoredChange } from '../store/scoreChanges';
import { deleteScores, putScores } from '../store/scores';
import { EntityResult } from './evaluateEntity';
import { EntityInput } from './types';

export type Evaluated = {
  input: EntityInput;
  result: EntityResult;
  causes: Cause[];
};

function storedChanges(evaluated: Evaluated, at: Instant): StoredChange[] {
  return evaluated.result.judgements
    .filter(({ changes }) => changes.length > 0)
    .map(({ scored, changes }) => ({
      entityRef: scored.entity.entityRef,
      model: scored.model,
      modelVersion: scored.modelVersion,
      at,
      causes: evaluated.causes,
      changes,
    }));
}

/** Models that judged the entity before and are not for it any more. */
function lapsed({ input, result }: Evaluated) {
  const judged = new Set(result.judgements.map(({ scored }) => scored.model));
  return [...input.previous.keys()]
    .filter(model => !judged.has(model))
    .map(model => ({ entityRef: input.entity.entityRef, model }));
}

/** Entities that may have had another owner, system or domain before: those lose them. */
function movedInCatalog(batch: readonly Evaluated[]): string[] {
  return batch
    .filter(({ causes }) => causes.includes('catalog'))
    .map(({ input }) => input.entity.entityRef);
}

/** Writes all that a batch of evaluations found, in one transaction, and takes the entities off the list. */
export async function writeResults(
  db: Knex,
  batch: readonly Evaluated[],
  options: { asOf: Instant; judged: readonly DirtyEntity[] },
): Promise<void> {
  const { asOf, judged } = options;
  await db.transaction(async tx => {
    await putReadings(
      tx,
      batch.map(({ input, result }) => ({
        entityRef: input.entity.entityRef,
        asOf,
        readings: result.readings,
      })),
    );
    const judgements = batch.flatMap(({ result }) => result.judgements);
    await markGroupsOf(tx, movedInCatalog(batch));
    await putScores(
      tx,
      judgements.map(({ scored }) => scored),
    );
    await deleteScores(tx, batch.flatMap(lapsed));
    await markGroups(tx, groupMarks(batch.map(({ input }) => input.entity)));
    await addChanges(
      tx,
      batch.flatMap(evaluated => storedChanges(evaluated, asOf)),
    );
    for (const { scored, decisions } of judgements) {
      for (const { practiceId, event, next } of decisions) {
        const { entityRef } = scored.entity;
        await putDecision(
          tx,
          { entityRef, model: scored.model, practiceId },
          event,
          next,
        );
      }
    }
    await settleDirty(tx, judged);
  });
}
