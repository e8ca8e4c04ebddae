import { Knex } from 'knex';
import { readRevision } from '../store/revisions';
import { SharedReads } from './SharedReads';

/** Every process has noticed that results changed after so long. */
export const NOTICED_MS = 250;
/** For the little that changes without new results: titles, a new day. */
const KEPT_MS = 10_000;

/** Answers that are made of stored results alone. They are shared until results change, in whichever process. */
export class SharedAnswers {
  readonly #db: Knex;
  readonly #revisions = new SharedReads({ keptMs: NOTICED_MS });
  readonly #answers = new SharedReads({ keptMs: KEPT_MS });

  constructor(options: { db: Knex }) {
    this.#db = options.db;
  }

  /** @param question - everything else that the answer depends on, the rights of who asks included */
  async get<T>(question: unknown, read: () => Promise<T>): Promise<T> {
    // Before the answer is read: what it says is at least as new.
    const revision = await this.#revisions.get('results', () =>
      readRevision(this.#db),
    );
    return this.#answers.get([revision, question], read);
  }
}
