import { NotAllowedError } from '@backstage/errors';
import { matchesGlob } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { PushWriter } from '../config';

/** What one caller may push. */
export class PushRights {
  readonly #sources: Set<string>;
  readonly #entities: string[];
  readonly #owners: Set<string>;

  private constructor(options: {
    sources: string[];
    entities: string[];
    owners: string[];
  }) {
    this.#sources = new Set(options.sources);
    this.#entities = options.entities;
    this.#owners = new Set(options.owners);
  }

  /** Throws when the configuration does not list the caller. */
  static async of(
    subject: string,
    deps: { db: Knex; writers: readonly PushWriter[] },
  ): Promise<PushRights> {
    const own = deps.writers.filter(writer => writer.subject === subject);
    if (own.length === 0) {
      throw new NotAllowedError(
        `${subject} may push nothing: it is not in cdMaturity.push.writers`,
      );
    }
    const owners = own.flatMap(writer => writer.owners);
    const tree = owners.length > 0 ? await GroupTree.read(deps.db) : undefined;
    return new PushRights({
      sources: own.flatMap(writer => writer.sources),
      entities: own.flatMap(writer => writer.entities),
      owners: owners.flatMap(owner => tree?.withDescendants(owner) ?? []),
    });
  }

  maySendFor(source: string): boolean {
    return this.#sources.has(source);
  }

  mayWriteAbout(entityRef: string, owner: string | undefined): boolean {
    return (
      (owner !== undefined && this.#owners.has(owner)) ||
      this.#entities.some(glob => matchesGlob(glob, entityRef))
    );
  }
}
