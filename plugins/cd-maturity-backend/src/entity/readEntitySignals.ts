import {
  byAnnotations,
  Instant,
  Signal,
  SignalDto,
  SignalKind,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { BigIntValue, toInstant } from '../database/values';
import { boundSignals } from '../evaluation/entityEvidence';
import { readCursor, writeCursor } from '../service/cursor';
import { readBindings } from '../store/bindings';
import { readEntities } from '../store/entities';
import { toSignal } from './toSignal';

/** Filters of bindings are applied here, so a page may take several looks at the table; not without end. */
const MAX_LOOKS = 10;

const placeSchema = z.strictObject({ at: z.number(), id: z.string() });
type Place = z.infer<typeof placeSchema>;

type SignalRow = {
  id: string;
  at: BigIntValue;
  scope_key: string;
  data: string;
  evidence: string | null;
};

type Found = { id: string; at: Instant; signal: Signal; row: SignalRow };

async function readRows(
  db: Knex,
  scopeKeys: string[],
  kinds: readonly SignalKind[] | undefined,
  place: Place | undefined,
  limit: number,
): Promise<Found[]> {
  const query = db('signals')
    .select('id', 'at', 'scope_key', 'data', 'evidence')
    .whereIn('scope_key', scopeKeys)
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  if (kinds) {
    query.whereIn('kind', [...kinds]);
  }
  if (place) {
    query
      .where('at', '<=', place.at)
      .andWhere(inner =>
        inner.where('at', '<', place.at).orWhere('id', '<', place.id),
      );
  }
  const rows: SignalRow[] = await query;
  return rows.map(row => ({
    id: row.id,
    at: toInstant(row.at),
    signal: JSON.parse(row.data),
    row,
  }));
}

/** Signals that speak for an entity, newest first. */
export async function readEntitySignals(
  db: Knex,
  request: {
    entityRef: string;
    kinds?: readonly SignalKind[];
    cursor?: string;
    limit: number;
    /** What marks an issue as an incident of an entity that names no labels of its own. */
    incidentLabels: readonly string[];
  },
): Promise<{ items: SignalDto[]; nextCursor?: string }> {
  const { entityRef, kinds, cursor, limit, incidentLabels } = request;
  const bindings = await readBindings(db, [entityRef]);
  const entity = (await readEntities(db, [entityRef])).get(entityRef);
  const counts = byAnnotations(
    entity?.snapshot.subject.annotations ?? {},
    incidentLabels,
  );
  const scopeKeys = [...new Set(bindings.map(({ scopeKey }) => scopeKey))];
  const fits = ({ signal, row }: Found) =>
    counts(signal) &&
    bindings.some(
      binding =>
        binding.scopeKey === row.scope_key &&
        boundSignals(binding, [signal]).length > 0,
    );
  let place = readCursor(placeSchema, cursor);
  const found: Found[] = [];
  let more = scopeKeys.length > 0;
  for (
    let look = 0;
    more && look < MAX_LOOKS && found.length <= limit;
    look++
  ) {
    const rows = await readRows(db, scopeKeys, kinds, place, limit + 1);
    found.push(...rows.filter(fits));
    place = rows.at(-1) ?? place;
    more = rows.length > limit;
  }
  const shown = found.slice(0, limit);
  const next = found.length > limit ? shown.at(-1) : more && place;
  return {
    items: shown.map(({ id, signal, row }) =>
      toSignal(id, signal, row.evidence ? JSON.parse(row.evidence) : undefined),
    ),
    ...(next ? { nextCursor: writeCursor({ at: next.at, id: next.id }) } : {}),
  };
}
