import { LoggerService } from '@backstage/backend-plugin-api';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import {
  isProviderError,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { SourceConfig } from '../../config';
import {
  dueScopes,
  failPass,
  readCursor,
  SourceCursor,
  syncCursors,
} from '../../store/sourceCursors';
import { putSourcePoll, readSourcePolls } from '../../store/sourcePolls';
import { Clock } from '../../time/Clock';
import { forEachAtOnce } from './forEachAtOnce';
import { cursorErrorOf, retryPassAt } from './passFailure';
import { EndlessListError, PassStoppedError, pollScope } from './pollScope';

const DAY_MS = 24 * 3_600_000;
const PAGE = 100;
/** When so many scopes fail one after the other, the fault is not theirs, and the rest is spared the attempt. */
const MOST_FAILURES_IN_A_ROW = 20;
/** A provider that names no time. */
const SHORTEST_WAIT_MS = 60_000;

export type SourcePollerOptions = {
  db: Knex;
  sourceId: string;
  connection: Required<Pick<SourceConnection, 'poll'>>;
  config: Pick<SourceConfig, 'poll' | 'backfill'>;
  /** Labels that mark an issue as an incident, wherever it is. */
  incidentLabels: readonly string[];
  clock: Clock;
  logger: LoggerService;
  /** Called after each page that is kept, with its number of deliveries. */
  onKept: (count: number) => void;
  /** Called for each failure that a provider answers for. */
  onError: (kind: string) => void;
};

/** One poll of a source in its course. */
class Run {
  readonly #limit = new AbortController();
  readonly signal: AbortSignal;
  succeeded = 0;
  failed = 0;
  failedInARow = 0;
  waitUntil: Instant | undefined;

  constructor(abort: AbortSignal) {
    this.signal = AbortSignal.any([abort, this.#limit.signal]);
  }

  get isOver(): boolean {
    return this.signal.aborted || this.failedInARow >= MOST_FAILURES_IN_A_ROW;
  }

  succeed(): void {
    this.succeeded += 1;
    this.failedInARow = 0;
  }

  fail(): void {
    this.failed += 1;
    this.failedInARow += 1;
  }

  /** The limit is one for all scopes, so those under way stop as well. */
  waitFor(until: Instant): void {
    this.failed += 1;
    this.waitUntil = Math.max(until, this.waitUntil ?? until);
    this.#limit.abort();
  }
}

/** Asks a provider for all scopes that are bound to an entity and whose time has come. */
export class SourcePoller {
  readonly #options: SourcePollerOptions;

  constructor(options: SourcePollerOptions) {
    this.#options = options;
  }

  /** Ends early when `abort` fires; what is left then comes first at the next run. */
  async run(abort: AbortSignal): Promise<void> {
    const { db, sourceId, config, clock } = this.#options;
    const known = (await readSourcePolls(db)).get(sourceId);
    const startedAt = clock.now();
    if (known?.waitUntil && known.waitUntil > startedAt) {
      return;
    }
    const { days } = config.backfill;
    await syncCursors(db, sourceId, {
      now: startedAt,
      backfillSince: days > 0 ? startedAt - days * DAY_MS : undefined,
    });
    const run = new Run(abort);
    await this.#pollDue(run, startedAt);
    if (run.succeeded + run.failed === 0) {
      return;
    }
    await putSourcePoll(db, sourceId, {
      polledAt: startedAt,
      succeededAt: run.succeeded > 0 ? clock.now() : known?.succeededAt,
      failedPolls: run.succeeded > 0 ? 0 : (known?.failedPolls ?? 0) + 1,
      waitUntil: run.waitUntil,
    });
  }

  async #pollDue(run: Run, now: Instant): Promise<void> {
    const { db, sourceId, config } = this.#options;
    while (!run.isOver) {
      const due = await dueScopes(db, sourceId, { now, limit: PAGE });
      if (due.length === 0) {
        return;
      }
      await forEachAtOnce(due, config.poll.concurrency, async scopeKey => {
        // Read when it is its turn: a backfill may have been asked for or stopped since.
        const cursor = run.isOver ? undefined : await readCursor(db, scopeKey);
        if (cursor) {
          await this.#pollOne(run, cursor);
        }
      });
    }
  }

  async #pollOne(run: Run, cursor: SourceCursor): Promise<void> {
    const { config } = this.#options;
    try {
      await pollScope(
        {
          ...this.#options,
          frequencyMs: config.poll.frequency,
          lookBackMs: config.poll.lookBack,
        },
        cursor,
        run.signal,
      );
      run.succeed();
    } catch (error) {
      if (!run.signal.aborted && !(error instanceof PassStoppedError)) {
        await this.#noteFailure(run, cursor, error);
      }
    }
  }

  async #noteFailure(
    run: Run,
    cursor: SourceCursor,
    error: unknown,
  ): Promise<void> {
    const { db, sourceId, config, clock, logger } = this.#options;
    const now = clock.now();
    const isLimit = isProviderError(error) && error.kind === 'rate-limited';
    const described = cursorErrorOf(error);
    const failures = cursor.failures + (isLimit ? 0 : 1);
    const nextAt = isLimit
      ? error.retryAt ?? now + SHORTEST_WAIT_MS
      : retryPassAt(error, {
          now,
          frequencyMs: config.poll.frequency,
          failures: cursor.failures,
        });
    if (isLimit) {
      run.waitFor(nextAt);
    } else {
      run.fail();
    }
    this.#options.onError(described.kind);
    logger.warn('A scope could not be polled', {
      source: sourceId,
      scopeKey: cursor.scopeKey,
      kind: described.kind,
      reason: described.message,
    });
    await failPass(db, cursor.scopeKey, {
      error: described,
      at: now,
      nextAt,
      failures,
      giveUp: error instanceof EndlessListError,
    });
  }
}
