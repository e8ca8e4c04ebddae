import { ChangeCause, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { putContradictions } from '../store/attestations';
import { CdMaturityConfig } from '../config';
import { putDecision } from '../store/decisions';
import { DirtyEntity, releaseDirty, settleDirty } from '../store/dirty';
import { groupMarks, markGroups, markGroupsOf } from '../store/dirtyGroups';
import { addLevelMoves, LevelMove } from '../store/levelMoves';
import {
  addReadings,
  MeasuredEntity,
  putReadings,
  readJudgedAt,
} from '../store/metricValues';
import { addChanges, StoredChange } from '../store/scoreChanges';
import { deleteScores, putScores, ScoredEntity } from '../store/scores';
import { moveOf } from '../history/moveOf';
import { ModelSet } from '../models/ModelSet';
import { EntityResult } from './evaluateEntity';
import { levelDrop } from '../telling/news/levelDrop';
import { recommendationBack } from '../telling/news/recommendationBack';
import { tell } from '../telling/tell';
import { EntityInput } from './types';
import { weightOf } from './weightOf';

export type Evaluated = {
  input: EntityInput;
  result: EntityResult;
  causes: ChangeCause[];
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

type Moved = { scored: ScoredEntity; move: LevelMove };

function movesOf({ input, result }: Evaluated, at: Instant): Moved[] {
  return result.judgements.flatMap(({ scored }) => {
    const move = moveOf(scored, input.previous, at);
    return move ? [{ scored, move }] : [];
  });
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

/** Entities that somebody else has judged since then, whose evidence may be newer. */
async function overtakenOf(
  tx: Knex,
  judged: readonly DirtyEntity[],
  judgedAt: ReadonlyMap<string, Instant>,
): Promise<Set<string>> {
  const refs = judged.map(({ entityRef }) => entityRef);
  const now = await readJudgedAt(tx, refs);
  return new Set(refs.filter(ref => now.get(ref) !== judgedAt.get(ref)));
}

/** Writes what was measured; tells whose first readings somebody else wrote at the same time. */
async function writeReadings(
  tx: Knex,
  batch: readonly Evaluated[],
  options: { judgedAt: ReadonlyMap<string, Instant> },
): Promise<string[]> {
  const rows = batch.map(({ input, result }) => ({
    entityRef: input.entity.entityRef,
    readings: result.readings,
    evidence: result.evidence,
  }));
  const isNew = ({ entityRef }: MeasuredEntity) =>
    !options.judgedAt.has(entityRef);
  await putReadings(
    tx,
    rows.filter(row => !isNew(row)),
  );
  const first = rows.filter(isNew);
  const added = await addReadings(tx, first);
  return first.map(({ entityRef }) => entityRef).filter(ref => !added.has(ref));
}

/**
 * Writes all that a batch of evaluations found, in one transaction, and takes the entities off the list. What somebody
 * else judged meanwhile stays as it is: whoever was paused for longer than a lease must not put old results back.
 */
export async function writeResults(
  db: Knex,
  evaluated: readonly Evaluated[],
  options: {
    asOf: Instant;
    judged: readonly DirtyEntity[];
    /** As of when each had been judged before its evidence was read. */
    judgedAt: ReadonlyMap<string, Instant>;
    models: Pick<ModelSet, 'get'>;
    criticality: CdMaturityConfig['criticality'];
  },
): Promise<void> {
  const { asOf, models, criticality } = options;
  await db.transaction(async tx => {
    const overtaken = await overtakenOf(tx, options.judged, options.judgedAt);
    const isOurs = ({ input }: Evaluated) =>
      !overtaken.has(input.entity.entityRef);
    const late = await writeReadings(tx, evaluated.filter(isOurs), options);
    late.forEach(ref => overtaken.add(ref));
    const batch = evaluated.filter(isOurs);
    const judged = options.judged.filter(
      ({ entityRef }) => !overtaken.has(entityRef),
    );
    const judgements = batch.flatMap(({ result }) => result.judgements);
    await markGroupsOf(tx, movedInCatalog(batch));
    await putScores(
      tx,
      judgements.map(({ scored }) => ({
        ...scored,
        weight: weightOf(
          scored.entity.snapshot.subject.annotations,
          criticality,
        ),
      })),
    );
    await deleteScores(tx, batch.flatMap(lapsed));
    await markGroups(tx, groupMarks(batch.map(({ input }) => input.entity)));
    await addChanges(
      tx,
      batch.flatMap(each => storedChanges(each, asOf)),
    );
    const moves = batch.flatMap(each => movesOf(each, asOf));
    await addLevelMoves(
      tx,
      moves.map(({ move }) => move),
    );
    await tell(
      tx,
      moves.flatMap(
        ({ scored, move }) =>
          levelDrop(models.get(scored.model), scored, move) ?? [],
      ),
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
    await tell(
      tx,
      judgements.flatMap(({ scored, decisions }) =>
        decisions.flatMap(
          step =>
            recommendationBack(models.get(scored.model), scored, step) ?? [],
        ),
      ),
    );
    await putContradictions(
      tx,
      judgements.flatMap(({ contradictions }) => contradictions),
    );
    await settleDirty(tx, judged);
    await releaseDirty(tx, [...overtaken]);
  });
}
