import { Knex } from 'knex';
import { readDeadLetters } from '../health/readDeadLetters';
import { readSourceHealth } from '../health/readSourceHealth';
import { CdMaturityService } from './CdMaturityService';

/** The use cases, without any check of who asks. */
export class DefaultCdMaturityService implements CdMaturityService {
  readonly #options: { db: Knex; sourceIds: string[] };

  constructor(options: { db: Knex; sourceIds: string[] }) {
    this.#options = options;
  }

  getSourceHealth() {
    return readSourceHealth(this.#options.db, this.#options.sourceIds);
  }

  getDeadLetters(request: { source?: string }) {
    return readDeadLetters(this.#options.db, request);
  }
}
