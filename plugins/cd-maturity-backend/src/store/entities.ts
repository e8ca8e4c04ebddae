import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

/** What rules of models may ask about an entity, as far as the catalog knows it. */
export type EntitySubject = {
  kind: string;
  type?: string;
  lifecycle?: string;
  tags: string[];
  relationTypes: string[];
  dependsOnResourceTypes: string[];
  annotations: Record<string, string>;
};

export type EntityRecord = {
  entityRef: string;
  /** Lower case. */
  kind: string;
  title: string;
  type?: string;
  lifecycle?: string;
  owner?: string;
  system?: string;
  domain?: string;
  parent?: string;
  hash: string;
  snapshot: {
    subject: EntitySubject;
    facts: Record<string, boolean>;
    figures: Record<string, number>;
    memberOf: string[];
    logins: string[];
    workTracker: boolean;
  };
};

type EntityRow = {
  entity_ref: string;
  kind: string;
  title: string;
  type: string | null;
  lifecycle: string | null;
  owner: string | null;
  system: string | null;
  domain: string | null;
  parent: string | null;
  hash: string;
  snapshot: string;
};

const CHUNK = 200;

function toRow(record: EntityRecord) {
  return {
    entity_ref: record.entityRef,
    kind: record.kind,
    title: record.title,
    type: record.type ?? null,
    lifecycle: record.lifecycle ?? null,
    owner: record.owner ?? null,
    system: record.system ?? null,
    domain: record.domain ?? null,
    parent: record.parent ?? null,
    hash: record.hash,
    snapshot: JSON.stringify(record.snapshot),
    missing_since: null,
  };
}

function fromRow(row: EntityRow): EntityRecord {
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    title: row.title,
    type: row.type ?? undefined,
    lifecycle: row.lifecycle ?? undefined,
    owner: row.owner ?? undefined,
    system: row.system ?? undefined,
    domain: row.domain ?? undefined,
    parent: row.parent ?? undefined,
    hash: row.hash,
    snapshot: JSON.parse(row.snapshot),
  };
}

export async function putEntities(
  db: Knex,
  records: readonly EntityRecord[],
): Promise<void> {
  await inChunks(records.map(toRow), CHUNK, async slice => {
    await db('entities').insert(slice).onConflict('entity_ref').merge();
  });
}

export async function readEntities(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, EntityRecord>> {
  const rows = await inChunks([...new Set(entityRefs)], CHUNK, async slice => {
    const found: EntityRow[] = await db('entities').whereIn(
      'entity_ref',
      slice,
    );
    return found;
  });
  return new Map(rows.map(row => [row.entity_ref, fromRow(row)]));
}

/** Whether the last reading of the catalog showed the entity. */
export async function isInCatalog(
  db: Knex,
  entityRef: string,
): Promise<boolean> {
  const row = await db('entities')
    .where('entity_ref', entityRef)
    .whereNull('missing_since')
    .first('entity_ref');
  return row !== undefined;
}

/** Marks entities that a complete reading of the catalog did not show, and takes the mark off the others. */
export async function noteMissing(
  db: Knex,
  isThere: (entityRef: string) => boolean,
  now: Instant,
): Promise<void> {
  const rows: Array<{ entity_ref: string; missing_since: unknown }> = await db(
    'entities',
  ).select('entity_ref', 'missing_since');
  const set = async (refs: string[], missingSince: Instant | null) => {
    await inChunks(refs, CHUNK, async slice => {
      await db('entities')
        .whereIn('entity_ref', slice)
        .update({ missing_since: missingSince });
    });
  };
  const lost = rows.filter(row => !isThere(row.entity_ref));
  await set(
    lost.filter(row => row.missing_since === null).map(row => row.entity_ref),
    now,
  );
  await set(
    rows
      .filter(row => isThere(row.entity_ref) && row.missing_since !== null)
      .map(row => row.entity_ref),
    null,
  );
}

/** Entities that have been missing since before the given time. */
export async function longMissing(
  db: Knex,
  before: Instant,
): Promise<string[]> {
  const rows = await db('entities')
    .select('entity_ref')
    .where('missing_since', '<=', before);
  return rows.map(row => row.entity_ref);
}

/** Those of the refs that are entities of these kinds, with their owners. */
export async function readOwners(
  db: Knex,
  entityRefs: readonly string[],
  kinds: Iterable<string>,
): Promise<Map<string, string | undefined>> {
  const rows = await inChunks([...new Set(entityRefs)], CHUNK, async slice => {
    const found: Array<{ entity_ref: string; owner: string | null }> = await db(
      'entities',
    )
      .select('entity_ref', 'owner')
      .whereIn('entity_ref', slice)
      .whereIn('kind', [...kinds]);
    return found;
  });
  return new Map(rows.map(row => [row.entity_ref, row.owner ?? undefined]));
}
