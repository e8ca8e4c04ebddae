import { NotAllowedError } from '@backstage/errors';
import { TellingTopic } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { userOf } from '../service/callerOf';
import { CallOptions } from '../service/CdMaturityService';
import { putMuted, readMuted } from './mutedTopics';

/** Everybody says for themselves what they do not want to hear of. */
export class AuthorizedTelling {
  readonly #db: Knex;

  constructor(options: { db: Knex }) {
    this.#db = options.db;
  }

  async getMuted(options: CallOptions): Promise<TellingTopic[]> {
    return readMuted(this.#db, requireUser(options));
  }

  async mute(
    topics: readonly TellingTopic[],
    options: CallOptions,
  ): Promise<void> {
    await putMuted(this.#db, requireUser(options), topics);
  }
}

function requireUser({ credentials }: CallOptions): string {
  const user = userOf(credentials);
  if (!user) {
    throw new NotAllowedError('Only a person can mute topics');
  }
  return user;
}
