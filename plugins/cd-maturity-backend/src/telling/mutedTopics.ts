import { TellingTopic } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { EntityRecord, readEntities } from '../store/entities';

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

/** Who muted what, with all that it takes to say whom a recipient stands for. */
export class Muters {
  readonly #topics: ReadonlyMap<string, ReadonlySet<TellingTopic>>;
  readonly #users: ReadonlyMap<string, EntityRecord>;
  readonly #tree: GroupTree;

  private constructor(
    topics: ReadonlyMap<string, ReadonlySet<TellingTopic>>,
    users: ReadonlyMap<string, EntityRecord>,
    tree: GroupTree,
  ) {
    this.#topics = topics;
    this.#users = users;
    this.#tree = tree;
  }

  static async read(db: Knex): Promise<Muters> {
    const rows: Array<{ user_ref: string; topic: TellingTopic }> = await db(
      'muted_topics',
    );
    const topics = new Map<string, Set<TellingTopic>>();
    for (const { user_ref: user, topic } of rows) {
      topics.set(user, (topics.get(user) ?? new Set()).add(topic));
    }
    return new Muters(
      topics,
      await readEntities(db, [...topics.keys()]),
      topics.size > 0 ? await GroupTree.read(db) : new GroupTree([]),
    );
  }

  /** Those behind a recipient, with what they muted. A group stands for the members of all below it. */
  behind(recipient: string): Array<[string, ReadonlySet<TellingTopic>]> {
    const groups = new Set(this.#tree.withDescendants(recipient));
    return [...this.#topics].filter(
      ([user]) =>
        user === recipient ||
        this.#users
          .get(user)
          ?.snapshot.memberOf.some(group => groups.has(group)),
    );
  }
}
