import { TellingTopic } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { readEntities } from '../store/entities';

/** Topics that a user does not want to hear of. */
export async function readMuted(
  db: Knex,
  userRef: string,
): Promise<TellingTopic[]> {
  return db('muted_topics')
    .where({ user_ref: userRef })
    .orderBy('topic')
    .pluck('topic');
}

export async function putMuted(
  db: Knex,
  userRef: string,
  topics: readonly TellingTopic[],
): Promise<void> {
  await db.transaction(async tx => {
    await tx('muted_topics').where({ user_ref: userRef }).delete();
    if (topics.length > 0) {
      await tx('muted_topics').insert(
        [...new Set(topics)].map(topic => ({ user_ref: userRef, topic })),
      );
    }
  });
}

/** Users behind a recipient who muted something, with what they muted. A group stands for the members of all below it. */
export async function mutersBehind(
  db: Knex,
  recipient: string,
): Promise<Map<string, Set<TellingTopic>>> {
  const rows: Array<{ user_ref: string; topic: TellingTopic }> = await db(
    'muted_topics',
  );
  if (rows.length === 0) {
    return new Map();
  }
  const users = await readEntities(
    db,
    rows.map(row => row.user_ref),
  );
  const groups = new Set((await GroupTree.read(db)).withDescendants(recipient));
  const isBehind = (user: string) =>
    user === recipient ||
    users.get(user)?.snapshot.memberOf.some(group => groups.has(group));
  const muters = new Map<string, Set<TellingTopic>>();
  for (const { user_ref: user, topic } of rows.filter(row =>
    isBehind(row.user_ref),
  )) {
    muters.set(user, (muters.get(user) ?? new Set()).add(topic));
  }
  return muters;
}
