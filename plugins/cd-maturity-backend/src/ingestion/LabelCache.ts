import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { NamedLabels, readNamedLabels } from '../store/incidentLabels';

/** The catalog is read every few minutes, and batches of deliveries come many a second. */
const FRESH_MS = 15_000;

/** Labels that entities name for their incidents, as they were a moment ago. */
export class LabelCache {
  #known: NamedLabels = new Map();
  #readAt: Instant | undefined;

  async read(db: Knex, now: Instant): Promise<NamedLabels> {
    // A clock that jumps back must not keep them until it has caught up.
    const age = Math.abs(now - (this.#readAt ?? -Infinity));
    if (age >= FRESH_MS) {
      this.#known = await readNamedLabels(db);
      this.#readAt = now;
    }
    return this.#known;
  }
}
