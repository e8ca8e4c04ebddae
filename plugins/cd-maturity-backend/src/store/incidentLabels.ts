import { Knex } from 'knex';
import { parseScopeKey } from './scopeKey';

type Row = { scope_key: string; incident_labels: string };

const named = (db: Knex) =>
  db('bindings')
    .distinct('scope_key', 'incident_labels')
    .whereNotNull('incident_labels');

const labelsIn = (row: Row): string[] => JSON.parse(row.incident_labels);

/** Labels that entities name for their incidents, by source and scope. */
export type NamedLabels = ReadonlyMap<
  string,
  ReadonlyMap<string, readonly string[]>
>;

/** All that are named, lower case. */
export async function readNamedLabels(db: Knex): Promise<NamedLabels> {
  const rows: Row[] = await named(db);
  const sources = new Map<string, Map<string, string[]>>();
  for (const row of rows) {
    const { source, scope } = parseScopeKey(row.scope_key);
    const scopes = sources.get(source) ?? new Map<string, string[]>();
    const labels = labelsIn(row).map(label => label.toLowerCase());
    scopes.set(scope, [...(scopes.get(scope) ?? []), ...labels]);
    sources.set(source, scopes);
  }
  return sources;
}

/** Those of one scope, as they are written. */
export async function labelsOfScope(
  db: Knex,
  scopeKey: string,
): Promise<string[]> {
  const rows: Row[] = await named(db).where('scope_key', scopeKey);
  return [...new Set(rows.flatMap(labelsIn))].sort();
}
