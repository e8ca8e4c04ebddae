import { ScopeNames } from 'backstage-plugin-cd-maturity-backend/src/bindings/ScopeNames';
import { storePage } from 'backstage-plugin-cd-maturity-backend/src/catalog/storePage';
import { configSchema } from 'backstage-plugin-cd-maturity-backend/src/config';
import { EvaluationEngine } from 'backstage-plugin-cd-maturity-backend/src/evaluation/EvaluationEngine';
import { ModelSet } from 'backstage-plugin-cd-maturity-backend/src/models/ModelSet';
import { syncModels } from 'backstage-plugin-cd-maturity-backend/src/models/syncModels';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { Knex } from 'knex';
import { AS_OF } from '../seed/asOf';
import { catalogOf } from '../seed/catalog';
import { benchSource } from '../seed/source';
import { storeSignals } from '../seed/storeSignals';
import { quietLogger } from './quietLogger';

const PAGE = 500;

/** The engine of the backend over a seeded database, in which everything is due. */
export async function openEngine(
  db: Knex,
  entities: number,
): Promise<EvaluationEngine> {
  const clock = { now: () => AS_OF };
  const config = configSchema.parse({});
  const models = ModelSet.load({
    dictionary: signalDictionary,
    sources: shippedModels,
    enabled: ['cd'],
  });
  await syncModels({ db, clock }, models);
  await storeSignals(db, entities, AS_OF);
  const { judgedKinds } = models;
  const catalog = catalogOf(entities);
  for (let from = 0; from < catalog.length; from += PAGE) {
    await storePage(
      {
        db,
        binding: {
          sources: [benchSource],
          rules: [],
          names: new ScopeNames([]),
        },
        judgedKinds,
        config,
        clock,
        logger: quietLogger,
      },
      catalog.slice(from, from + PAGE),
    );
  }
  return new EvaluationEngine({
    db,
    models,
    config,
    clock,
    logger: quietLogger,
  });
}
