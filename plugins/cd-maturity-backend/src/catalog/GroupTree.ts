import { Knex } from 'knex';

/**
 * What stands below its own kind in the catalog: groups below groups, domains below domains. Small enough to hold:
 * thousands, not hundreds of thousands.
 */
export class GroupTree {
  readonly #parents: ReadonlyMap<string, string | undefined>;
  readonly #children = new Map<string, string[]>();

  constructor(groups: Iterable<[ref: string, parent: string | undefined]>) {
    this.#parents = new Map(groups);
    for (const [ref, parent] of this.#parents) {
      if (parent) {
        this.#children.set(parent, [
          ...(this.#children.get(parent) ?? []),
          ref,
        ]);
      }
    }
  }

  static async read(db: Knex): Promise<GroupTree> {
    const rows: Array<{ entity_ref: string; parent: string | null }> = await db(
      'entities',
    )
      .whereIn('kind', ['group', 'domain'])
      .select('entity_ref', 'parent');
    return new GroupTree(
      rows.map(row => [row.entity_ref, row.parent ?? undefined]),
    );
  }

  /** The group or domain above; undefined at the top, and in a ring, where nothing is above anything. */
  parentOf(group: string): string | undefined {
    const parent = this.#parents.get(group);
    return parent && !this.withAncestors(parent).includes(group)
      ? parent
      : undefined;
  }

  /** The group or domain itself and all above it, nearest first. A ring in the catalog ends where it closes. */
  withAncestors(group: string): string[] {
    const chain = new Set<string>();
    let current: string | undefined = group;
    while (current && !chain.has(current)) {
      chain.add(current);
      current = this.#parents.get(current);
    }
    return [...chain];
  }

  /** The group or domain itself and all below it. */
  withDescendants(group: string): string[] {
    const found = new Set([group]);
    for (const ref of found) {
      for (const child of this.#children.get(ref) ?? []) {
        found.add(child);
      }
    }
    return [...found];
  }
}
