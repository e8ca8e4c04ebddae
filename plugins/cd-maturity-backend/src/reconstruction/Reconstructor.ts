import { LoggerService } from '@backstage/backend-plugin-api';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CdMaturityConfig } from '../config';
import { EvaluationEngine } from '../evaluation/EvaluationEngine';
import { ModelSet } from '../models/ModelSet';
import {
  DueReconstruction,
  leaseReconstructions,
  postponeReconstructions,
} from '../store/reconstructions';
import { readHistoryStarts } from '../store/levelMoves';
import { Clock } from '../time/Clock';
import { readReadiness } from './readReadiness';
import { readWeeks } from './readWeeks';
import { reconstruct, Reconstructed } from './reconstruct';
import { reconstructDays } from './reconstructDays';
import { weekEnds } from './weekEnds';
import { writeReconstructed } from './writeReconstructed';

/** Twelve evaluations each, so a batch is as much work as several hundred entities. */
const BATCH = 20;
/** Another process takes over what this one did not finish. */
const LEASE_MS = 300_000;
/** Signals of a backfill are read by then, or their entities are judged. */
const WAIT_MS = 30_000;

export type ReconstructorOptions = {
  db: Knex;
  models: ModelSet;
  config: CdMaturityConfig;
  engine: Pick<EvaluationEngine, 'contextAt'>;
  clock: Clock;
  logger: LoggerService;
  /** Called when the history of groups has changed. */
  onHistory?: () => void;
};

type Starts = ReadonlyMap<string, ReadonlyMap<string, Instant>>;

/** The weeks before the first evaluation by any model; none when nothing was judged yet. */
function endsBefore(starts: Starts): Instant[] {
  const all = [...starts.values()].flatMap(models => [...models.values()]);
  return [...new Set(all.flatMap(weekEnds))].sort((a, b) => a - b);
}

/** Computes the history from before the first evaluation of entities whose scopes were filled with their past. */
export class Reconstructor {
  readonly #options: ReconstructorOptions;

  constructor(options: ReconstructorOptions) {
    this.#options = options;
  }

  /** Computes the history of the next entities, then counts the days of their groups; true when there may be more. */
  async step(): Promise<boolean> {
    const { db, clock } = this.#options;
    const due = await leaseReconstructions(db, {
      now: clock.now(),
      limit: BATCH,
      leaseMs: LEASE_MS,
      longestWaitMs: WAIT_MS,
    });
    if (due.length === 0) {
      return reconstructDays(this.#options);
    }
    const { ready, waiting, filled } = await readReadiness(db, due);
    await postponeReconstructions(db, waiting, clock.now() + WAIT_MS);
    await this.#reconstruct(ready, filled);
    return due.length === BATCH;
  }

  async #reconstruct(
    ready: readonly DueReconstruction[],
    filled: ReadonlySet<string>,
  ): Promise<void> {
    const { db, engine, clock, logger } = this.#options;
    const refs = ready.map(({ entityRef }) => entityRef);
    const starts = await readHistoryStarts(db, refs);
    const weeks = await readWeeks(
      { ...this.#options, context: await engine.contextAt(clock.now()) },
      refs,
      { ends: endsBefore(starts), filled },
    );
    const results = new Map<string, Reconstructed>();
    for (const ref of refs) {
      const { models } = this.#options;
      results.set(
        ref,
        reconstruct(weeks.get(ref) ?? [], models, starts.get(ref) ?? new Map()),
      );
      await nextTurn();
    }
    await writeReconstructed(db, ready, results);
    logger.debug(`Reconstructed the history of ${ready.length} entities`);
  }
}
