import { Round, Writes } from './types';

type Revised = { revision: number };

/** Puts a correction in place of the one before, or takes it away; with the revision that was read. */
async function correct(
  { asker, acknowledged, entityRef, path, round }: Round,
  part: { name: string; table: string; body: object },
): Promise<void> {
  const at = `${path}/${part.name}`;
  const before = await asker.get<Revised>(at);
  if (!before) {
    return;
  }
  const { revision } = before;
  const after = await asker.write<Revised>(
    round % 3 === 2 && revision > 0
      ? { method: 'DELETE', path: `${at}?revision=${revision}` }
      : { method: 'PUT', path: at, body: { ...part.body, revision } },
  );
  if (after) {
    const key = `${part.table} ${entityRef}`;
    const known = acknowledged.revisions.get(key) ?? 0;
    acknowledged.revisions.set(key, Math.max(known, revision + 1));
  }
}

/** An owner says what jobs do. */
export const recognise: Writes = round =>
  correct(round, {
    name: 'recognition',
    table: 'recognition_corrections',
    body: { jobs: [], note: round.mark },
  });

/** An owner says which scopes speak for the entity: the same ones, so that its evidence stays. */
export const bind: Writes = async round => {
  const bound = await round.asker.get<{
    items: Array<{ source: string; scope: string; roles: string[] }>;
  }>(`${round.path}/bindings`);
  if (!bound?.items.length) {
    return;
  }
  await correct(round, {
    name: 'bindings',
    table: 'binding_corrections',
    body: {
      bindings: bound.items.map(({ source, scope, roles }) => ({
        source,
        scope,
        roles,
      })),
      note: round.mark,
    },
  });
};
