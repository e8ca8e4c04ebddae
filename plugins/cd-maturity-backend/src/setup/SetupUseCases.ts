import { LoggerService } from '@backstage/backend-plugin-api';
import { EntitySetup, Snapshot } from 'backstage-plugin-cd-maturity-common';
import {
  SignalSource,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { BindingUseCases } from '../bindings/BindingUseCases';
import { CdMaturityConfig, DEFAULT_SOURCE_CONFIG } from '../config';
import { notJudged } from '../entity/notJudged';
import { evaluateEntity } from '../evaluation/evaluateEntity';
import { EvaluationEngine } from '../evaluation/EvaluationEngine';
import { ModelSet } from '../models/ModelSet';
import { readEntities } from '../store/entities';
import { readScopeProblems } from '../store/readScopeProblems';
import { scopeKey } from '../store/scopeKey';
import { Clock } from '../time/Clock';
import { checkScopes } from './checkScopes';
import { setupSteps, SourceWays } from './setupSteps';
import { toSnapshot } from './toSnapshot';

export type SetupUseCasesOptions = {
  db: Knex;
  engine: EvaluationEngine;
  models: ModelSet;
  bindings: BindingUseCases;
  sources: ReadonlyMap<string, SignalSource>;
  connections: ReadonlyMap<string, SourceConnection>;
  config: Pick<CdMaturityConfig, 'sources'>;
  clock: Clock;
  logger: LoggerService;
};

/** Whether an entity's signals come in, and what its result rests on. Without any check of who asks. */
export class SetupUseCases {
  readonly #options: SetupUseCasesOptions;

  constructor(options: SetupUseCasesOptions) {
    this.#options = options;
  }

  /** Asks the providers now, so it takes as long as they do, at most ten seconds each. */
  async getSetup(entityRef: string): Promise<EntitySetup> {
    const { db, bindings, connections, clock, logger } = this.#options;
    const bound = await bindings.get(entityRef);
    const record = (await readEntities(db, [entityRef])).get(entityRef);
    const present = bound.items.filter(({ former }) => !former);
    const [noted, checked] = await Promise.all([
      readScopeProblems(
        db,
        present.map(({ source, scope }) => scopeKey(source, scope)),
      ),
      checkScopes({ connections, now: clock.now(), logger }, present),
    ]);
    return {
      entityRef,
      bindings: bound.items,
      connected: [...new Set(bound.items.flatMap(item => item.connected))],
      steps: setupSteps({
        annotations: record?.snapshot.subject.annotations ?? {},
        bindings: bound.items,
        unreadable: bound.unreadable,
        sources: this.#sources(),
        problems: new Map([...noted, ...checked]),
      }),
    };
  }

  /** What `cd-maturity score --facts` reads to give the same result in a terminal. */
  async getSnapshot(request: {
    entityRef: string;
    model?: string;
  }): Promise<Snapshot> {
    const { engine, models, clock } = this.#options;
    const asOf = clock.now();
    const input = await engine.readInput(request.entityRef, asOf);
    const wanted = request.model && models.get(request.model).model.metadata.id;
    const judgement =
      input &&
      evaluateEntity(
        input,
        await engine.contextAt(asOf),
        models,
      ).judgements.find(({ scored }) => !wanted || scored.model === wanted);
    if (!judgement) {
      throw notJudged(request.entityRef, wanted);
    }
    return toSnapshot(judgement, asOf);
  }

  #sources(): Map<string, SourceWays> {
    const { sources, connections, config } = this.#options;
    return new Map(
      [...sources].map(([id, source]) => {
        const { webhook, poll } = config.sources[id] ?? DEFAULT_SOURCE_CONFIG;
        const secrets = webhook.secrets?.length ?? 0;
        return [
          id,
          {
            title: source.title,
            needs: source.needs,
            ...(source.webhook ? { webhookSecrets: secrets } : {}),
            polled: poll.enabled && Boolean(connections.get(id)?.poll),
          },
        ];
      }),
    );
  }
}
