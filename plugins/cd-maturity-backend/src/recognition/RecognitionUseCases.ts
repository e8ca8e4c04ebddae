import { ConflictError } from '@backstage/errors';
import {
  EntityRecognition,
  RecognitionCorrectionRequest,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { CorrectionUseCases } from '../corrections/CorrectionUseCases';
import { WithoutRights } from '../corrections/rights';
import { metricContext } from '../evaluation/evaluateEntity';
import { EvaluationEngine } from '../evaluation/EvaluationEngine';
import { readMeasured } from '../evaluation/readMeasured';
import { KnownEntities } from '../service/KnownEntities';
import { markDirty } from '../store/dirty';
import {
  putRecognitionCorrection,
  readRecognitionCorrections,
  RecognitionCorrection,
} from '../store/recognitionCorrections';
import { Clock } from '../time/Clock';
import { checkJobs } from './checkJobs';
import { toRecognition } from './toRecognition';

export type RecognitionUseCasesOptions = {
  db: Knex;
  engine: EvaluationEngine;
  entities: KnownEntities;
  clock: Clock;
  /** Called when entities have become due. */
  onDirty: () => void;
};

/** What jobs of an entity's pipelines do, and an owner's word on that. Without any check of who asks. */
export class RecognitionUseCases
  implements
    CorrectionUseCases<
      RecognitionCorrectionRequest,
      WithoutRights<EntityRecognition>
    >
{
  readonly #options: RecognitionUseCasesOptions;

  constructor(options: RecognitionUseCasesOptions) {
    this.#options = options;
  }

  async get(entityRef: string): Promise<WithoutRights<EntityRecognition>> {
    const { db, clock } = this.#options;
    const { input, context } = await readMeasured(
      this.#options,
      entityRef,
      clock.now(),
    );
    const stored = await readRecognitionCorrections(db, [entityRef]);
    return toRecognition(
      entityRef,
      metricContext(input, context),
      stored.get(entityRef),
    );
  }

  /** Says what jobs do, in place of what was said before. */
  async correct(
    entityRef: string,
    request: RecognitionCorrectionRequest,
    by: string,
  ): Promise<WithoutRights<EntityRecognition>> {
    const { revision, jobs, absentSuites, note } = request;
    checkJobs(jobs);
    return this.#store({
      entityRef,
      revision: revision + 1,
      content: { jobs, absentSuites },
      note,
      by,
      at: this.#options.clock.now(),
    });
  }

  /** Lets jobs count as they are recognised again. */
  async restore(
    entityRef: string,
    revision: number,
    by: string,
  ): Promise<WithoutRights<EntityRecognition>> {
    if (revision === 0) {
      throw new ConflictError(
        `Jobs of ${entityRef} count as they are recognised`,
      );
    }
    const at = this.#options.clock.now();
    return this.#store({ entityRef, revision: revision + 1, by, at });
  }

  async #store(
    next: RecognitionCorrection,
  ): Promise<WithoutRights<EntityRecognition>> {
    const { db, entities, onDirty } = this.#options;
    const { entityRef, at } = next;
    await entities.judged(entityRef);
    await db.transaction(async tx => {
      await putRecognitionCorrection(tx, next);
      await markDirty(tx, [entityRef], { cause: 'correction', dueAt: at });
    });
    onDirty();
    return this.get(entityRef);
  }
}
