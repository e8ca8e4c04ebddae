import { Instant, ModelVersion } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { readCursor, writeCursor } from '../service/cursor';
import { listModelVersions } from '../store/modelVersions';

export type VersionsRequest = {
  model: string;
  cursor?: string;
  limit: number;
};

const place = z.number();
const toIso = (at: Instant) => new Date(at).toISOString();

/** Which versions of a model were in force when, newest first. */
export async function readVersions(
  db: Knex,
  request: VersionsRequest,
): Promise<{ items: ModelVersion[]; nextCursor?: string }> {
  const { model, cursor, limit } = request;
  const below = readCursor(place, cursor);
  const found = await listModelVersions(db, { model, below, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const items = shown.map(({ at, version, changes }, index) => {
    // One ends where the next begins; the cursor is where that page ended.
    const end = index > 0 ? shown[index - 1].at : below;
    return {
      version,
      from: toIso(at),
      ...(end === undefined ? {} : { until: toIso(end) }),
      ...(changes && { changes }),
    };
  });
  const last = shown.at(-1);
  return last && found.length > limit
    ? { items, nextCursor: writeCursor(last.at) }
    : { items };
}
