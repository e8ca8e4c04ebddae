import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { markDirty } from '../store/dirty';
import { Clock } from '../time/Clock';
import { GroupTree } from './GroupTree';

const CHUNK = 400;

/** Figures about owners depend on who is in a group and below it: what these groups and those above own is judged again. */
export async function markGroupsDirty(
  deps: { db: Knex; judgedKinds: ReadonlySet<string>; clock: Clock },
  groups: Iterable<string>,
): Promise<void> {
  const touched = [...groups];
  if (touched.length === 0) {
    return;
  }
  const tree = await GroupTree.read(deps.db);
  const owners = new Set(touched.flatMap(group => tree.withAncestors(group)));
  const owned = await inChunks([...owners], CHUNK, async slice => {
    const rows = await deps
      .db('entities')
      .select('entity_ref')
      .whereIn('owner', slice)
      .whereIn('kind', [...deps.judgedKinds]);
    return rows.map(row => row.entity_ref as string);
  });
  await markDirty(deps.db, owned, {
    cause: 'catalog',
    dueAt: deps.clock.now(),
  });
}
