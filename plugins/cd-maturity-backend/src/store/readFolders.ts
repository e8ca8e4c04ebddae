import { Knex } from 'knex';
import { folderOf, readBindingsOfScopes } from './bindings';

/** The folders that entities are bound to, by scope; an empty one stands for the whole scope. */
export async function readFolders(
  db: Knex,
  scopeKeys: readonly string[],
): Promise<Map<string, string[]>> {
  const folders = new Map<string, Set<string>>();
  for (const binding of await readBindingsOfScopes(db, scopeKeys)) {
    const known = folders.get(binding.scopeKey) ?? new Set<string>();
    known.add(folderOf(binding));
    folders.set(binding.scopeKey, known);
  }
  return new Map([...folders].map(([key, set]) => [key, [...set].sort()]));
}
