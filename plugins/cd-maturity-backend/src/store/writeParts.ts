import { Signal } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { Joined, joinParts } from './joinParts';
import { signalId, SignalRow, toSignalRow } from './signalRows';

/** Knex binds every value of these, and SQLite takes at most 500 rows so. */
const CHUNK = 250;

type Parts = [Signal, ...Signal[]];
type KnownRow = Pick<SignalRow, 'id' | 'data' | 'evidence' | 'told_at'>;

function partsById(signals: readonly Signal[]): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const signal of signals) {
    const id = signalId(signal);
    parts.set(id, [signal, ...(parts.get(id) ?? [])]);
  }
  return parts;
}

const toJoined = ({ data, evidence, told_at }: KnownRow): Joined => ({
  signal: {
    ...JSON.parse(data),
    ...(evidence ? { evidence: JSON.parse(evidence) } : {}),
  },
  ...(told_at ? { toldAt: JSON.parse(told_at) } : {}),
});

/**
 * Words that tell only a part are joined with what is there. The rows are made first and then locked, so that of two
 * writers that bring a part each, the second one sees the first.
 */
export async function writeParts(
  tx: Knex,
  signals: readonly Signal[],
  isReplay: boolean,
): Promise<void> {
  const parts = partsById(signals);
  await inChunks([...parts.keys()].sort(), CHUNK, async ids => {
    await tx('signals')
      .insert(ids.map(id => toSignalRow(parts.get(id)![0])))
      .onConflict('id')
      .ignore();
    const known: KnownRow[] = await tx('signals')
      .select('id', 'data', 'evidence', 'told_at')
      .whereIn('id', ids)
      .orderBy('id')
      .modify(query => isPostgres(tx) && query.forUpdate());
    const joined = known.map(row => {
      const { signal, toldAt } = joinParts(parts.get(row.id)!, {
        known: toJoined(row),
        isReplay,
      });
      return toSignalRow(signal, toldAt);
    });
    await tx('signals').insert(joined).onConflict('id').merge();
  });
}
