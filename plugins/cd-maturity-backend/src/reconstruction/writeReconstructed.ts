import { Knex } from 'knex';
import { addLevelMoves, deleteReconstructedMoves } from '../store/levelMoves';
import {
  DueReconstruction,
  markReconstructedModels,
  settleReconstructions,
} from '../store/reconstructions';
import { addChanges, deleteReconstructedChanges } from '../store/scoreChanges';
import { Reconstructed } from './reconstruct';

/** Puts computed history in place of what was computed before. What evaluations of the time wrote stays as it is. */
export async function writeReconstructed(
  db: Knex,
  due: readonly DueReconstruction[],
  results: ReadonlyMap<string, Reconstructed>,
): Promise<void> {
  await db.transaction(async tx => {
    const settled = await settleReconstructions(tx, due);
    const refs = [...settled];
    const written = refs.flatMap(ref => results.get(ref) ?? []);
    const moves = written.flatMap(result => result.moves);
    await deleteReconstructedMoves(tx, refs);
    await deleteReconstructedChanges(tx, refs);
    await addLevelMoves(tx, moves);
    await addChanges(
      tx,
      written.flatMap(({ changes }) => changes),
    );
    await markReconstructedModels(
      tx,
      moves.map(({ model }) => model),
    );
  });
}
