import { LoggerService } from '@backstage/backend-plugin-api';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { performance } from 'node:perf_hooks';
import {
  CdMaturityConfig,
  DEFAULT_SOURCE_CONFIG,
  metricOptions,
} from '../config';
import { isAlive } from '../health/isAlive';
import { isPostgres } from '../database/dialect';
import { ModelSet } from '../models/ModelSet';
import { DirtyEntity, leaseDirty } from '../store/dirty';
import { readJudgedAt } from '../store/metricValues';
import { readSourcePolls } from '../store/sourcePolls';
import { readSources } from '../store/sources';
import { Clock } from '../time/Clock';
import { evaluateEntity } from './evaluateEntity';
import { readInputs } from './readInputs';
import { EntityInput, EvaluationContext } from './types';
import { Evaluated, writeResults } from './writeResults';

const BATCH = { postgres: 100, sqlite: 20 };
/** Another process takes over what this one did not finish. */
const LEASE_MS = 120_000;
/** The event loop gets its turn at least this often. */
const SLICE_MS = 20;

export type EvaluationEngineOptions = {
  db: Knex;
  models: ModelSet;
  config: CdMaturityConfig;
  clock: Clock;
  logger: LoggerService;
  /** Called when results have changed. */
  onResults?: () => void;
};

/** Judges entities that something changed for: reads a batch at once, computes, writes it in one transaction. */
export class EvaluationEngine {
  readonly #options: EvaluationEngineOptions;

  constructor(options: EvaluationEngineOptions) {
    this.#options = options;
  }

  /** Judges the next due entities; true when there may be more. */
  async evaluateDue(): Promise<boolean> {
    const { db, clock, config } = this.#options;
    const limit =
      config.evaluation.batchSize ??
      (isPostgres(db) ? BATCH.postgres : BATCH.sqlite);
    const due = await leaseDirty(db, {
      now: clock.now(),
      limit,
      leaseMs: LEASE_MS,
      longestWaitMs: config.evaluation.settle,
    });
    if (due.length > 0) {
      await this.#evaluate(due);
    }
    return due.length === limit;
  }

  /** Judges one entity now, whether or not something changed. */
  async evaluateNow(entityRef: string): Promise<void> {
    await this.#evaluate([{ entityRef, version: 0, causes: ['request'] }]);
  }

  /** What the entity is judged by at the moment; undefined when it is not known. */
  async readInput(
    entityRef: string,
    asOf: Instant,
  ): Promise<EntityInput | undefined> {
    const [input] = await this.#readInputs([entityRef], asOf);
    return input;
  }

  async contextAt(asOf: Instant): Promise<EvaluationContext> {
    const { db, config } = this.#options;
    const [sources, polls] = await Promise.all([
      readSources(db),
      readSourcePolls(db),
    ]);
    return {
      asOf,
      isAlive: source => {
        const { silentAfter } = config.sources[source] ?? DEFAULT_SOURCE_CONFIG;
        return isAlive(
          { activity: sources.get(source), poll: polls.get(source) },
          { silentAfterMs: silentAfter, asOf },
        );
      },
      configured: config.supportedTechnology
        ? ['cdMaturity.supportedTechnology']
        : [],
      metricOptions: metricOptions(config.metrics),
      incidentLabels: config.incidentLabels,
    };
  }

  #readInputs(
    refs: string[],
    asOf: Instant,
    context?: Pick<EvaluationContext, 'isAlive'>,
  ): Promise<EntityInput[]> {
    const { db, models, config } = this.#options;
    const { judgedKinds, dictionary } = models;
    return readInputs(db, refs, {
      asOf,
      judgedKinds,
      dictionary,
      organization: config.organization,
      isAlive: context?.isAlive,
    });
  }

  async #evaluate(due: DirtyEntity[]): Promise<void> {
    const { db, clock, logger, models, config } = this.#options;
    const asOf = clock.now();
    const refs = due.map(({ entityRef }) => entityRef);
    // Before everything else: who writes after this may have seen more.
    const judgedAt = await readJudgedAt(db, refs);
    const context = await this.contextAt(asOf);
    const inputs = await this.#readInputs(refs, asOf, context);
    const causes = new Map(
      due.map(entity => [entity.entityRef, entity.causes]),
    );
    const batch: Evaluated[] = [];
    let sliceStart = performance.now();
    for (const input of inputs) {
      batch.push({
        input,
        result: evaluateEntity(input, context, models),
        causes: causes.get(input.entity.entityRef) ?? [],
      });
      if (performance.now() - sliceStart > SLICE_MS) {
        await nextTurn();
        sliceStart = performance.now();
      }
    }
    await writeResults(db, batch, {
      asOf,
      judged: due,
      judgedAt,
      models,
      criticality: config.criticality,
    });
    this.#options.onResults?.();
    logger.debug(`Evaluated ${batch.length} entities`);
  }
}
