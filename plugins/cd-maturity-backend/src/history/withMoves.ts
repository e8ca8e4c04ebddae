import {
  CompiledModel,
  Instant,
  Mover,
  PATIENCE_MS,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { readLevelChanges } from '../store/scoreChanges';
import { movesLevel, moverReason } from './moverReason';
import { whereMoved } from './whereMoved';

type Ends = { from: number; to: number };

async function readEnds(
  db: Knex,
  model: string,
  refs: readonly string[],
  since: Instant,
): Promise<Map<string, Ends>> {
  const rows: Array<{
    entity_ref: string;
    from_level: number;
    to_level: number;
  }> = await whereMoved(db('level_moves'), { model, since })
    .whereIn('entity_ref', refs)
    .orderBy(['at', 'id'])
    .select('entity_ref', 'from_level', 'to_level');
  const ends = new Map<string, Ends>();
  for (const { entity_ref: ref, from_level: from, to_level: to } of rows) {
    ends.set(ref, { from: ends.get(ref)?.from ?? from, to });
  }
  return ends;
}

/** From where to where each of these entities moved, and why. */
export async function withMoves(
  db: Knex,
  compiled: CompiledModel,
  movers: readonly Mover[],
  since: Instant,
): Promise<Mover[]> {
  const model = compiled.model.metadata.id;
  const refs = movers.map(({ key }) => key);
  const [ends, changes] = await Promise.all([
    readEnds(db, model, refs, since),
    // A fall is published that long after the evaluation that it comes from.
    readLevelChanges(db, { model, refs, since: since - PATIENCE_MS }),
  ]);
  return movers.map(mover => {
    const end = ends.get(mover.key);
    const up = mover.moved > 0;
    const change = changes.find(
      item => item.entityRef === mover.key && movesLevel(item, up),
    );
    return {
      ...mover,
      ...(end && end.to - end.from === mover.moved ? end : {}),
      ...(change ? { why: moverReason(compiled, change, up) } : {}),
    };
  });
}
