import { SourceRole } from 'backstage-plugin-cd-maturity-common';
import { BindingFilter } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { toBoolean } from '../database/values';

/** A scope of a source that speaks for an entity. */
export type Binding = {
  entityRef: string;
  source: string;
  scopeKey: string;
  roles: SourceRole[];
  filter?: BindingFilter;
  why: string;
  /** The scope had this name before: its past counts, but there is nobody to ask any more. */
  former?: boolean;
  /** Labels that mark issues of the scope as incidents of the entity, where it names any. */
  incidentLabels?: string[];
};

type BindingRow = {
  entity_ref: string;
  source: string;
  scope_key: string;
  roles: string;
  filter: string | null;
  why: string;
  former: boolean | number;
  incident_labels: string | null;
};

const CHUNK = 400;

function fromRow(row: BindingRow): Binding {
  return {
    entityRef: row.entity_ref,
    source: row.source,
    scopeKey: row.scope_key,
    roles: JSON.parse(row.roles),
    ...(row.filter ? { filter: JSON.parse(row.filter) } : {}),
    why: row.why,
    ...(toBoolean(row.former) ? { former: true } : {}),
    ...(row.incident_labels
      ? { incidentLabels: JSON.parse(row.incident_labels) }
      : {}),
  };
}

/** Puts the given bindings in place of all that the entities had. */
export async function replaceBindings(
  db: Knex,
  entityRefs: readonly string[],
  bindings: readonly Binding[],
): Promise<void> {
  await inChunks(entityRefs, CHUNK, async slice => {
    await db('bindings').whereIn('entity_ref', slice).delete();
  });
  const rows = bindings.map(
    (binding): BindingRow => ({
      entity_ref: binding.entityRef,
      source: binding.source,
      scope_key: binding.scopeKey,
      roles: JSON.stringify(binding.roles),
      filter: binding.filter ? JSON.stringify(binding.filter) : null,
      why: binding.why,
      former: binding.former ?? false,
      incident_labels: binding.incidentLabels
        ? JSON.stringify(binding.incidentLabels)
        : null,
    }),
  );
  await inChunks(rows, CHUNK, async slice => {
    await db('bindings').insert(slice);
  });
}

export async function readBindings(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Binding[]> {
  return inChunks(entityRefs, CHUNK, async slice => {
    const rows: BindingRow[] = await db('bindings')
      .whereIn('entity_ref', slice)
      .orderBy('id');
    return rows.map(fromRow);
  });
}

export async function readBindingsOfScopes(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<Binding[]> {
  return inChunks(scopeKeys, CHUNK, async slice => {
    const rows: BindingRow[] = await db('bindings')
      .whereIn('scope_key', slice)
      .orderBy('id');
    return rows.map(fromRow);
  });
}

/** The folder of the scope that the entity is about; empty for all of it. A pattern names no folder. */
export function folderOf({ filter }: Pick<Binding, 'filter'>): string {
  const path = filter?.path ?? '';
  return path.includes('*') ? '' : path.replace(/^[./]+|\/+$/g, '');
}

/** Entities that the scopes speak for. */
export async function entitiesOfScopes(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<string[]> {
  return inChunks(scopeKeys, CHUNK, async slice => {
    const rows = await db('bindings')
      .distinct('entity_ref')
      .whereIn('scope_key', slice);
    return rows.map(row => row.entity_ref as string);
  });
}
