import { EvaluationEngine } from 'backstage-plugin-cd-maturity-backend/src/evaluation/EvaluationEngine';
import { configSchema } from 'backstage-plugin-cd-maturity-backend/src/config';
import { ModelSet } from 'backstage-plugin-cd-maturity-backend/src/models/ModelSet';
import { syncModels } from 'backstage-plugin-cd-maturity-backend/src/models/syncModels';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { AS_OF } from '../seed/asOf';
import { catalogOf } from '../seed/catalog';
import { storeCatalog } from '../seed/storeCatalog';
import { storeSignals } from '../seed/storeSignals';
import { quietLogger } from './quietLogger';

/** The model that is measured. */
export function benchModels(): ModelSet {
  return ModelSet.load({
    dictionary: signalDictionary,
    sources: shippedModels,
    enabled: ['cd'],
  });
}

/** The engine of the backend over a seeded database, in which everything is due. */
export async function openEngine(
  db: Knex,
  entities: number,
  asOf: Instant = AS_OF,
): Promise<EvaluationEngine> {
  const clock = { now: () => asOf };
  const config = configSchema.parse({});
  const models = benchModels();
  await syncModels({ db, clock }, models);
  await storeSignals(db, entities, asOf);
  await storeCatalog(db, catalogOf(entities), {
    judgedKinds: models.judgedKinds,
    asOf,
  });
  return new EvaluationEngine({
    db,
    models,
    config,
    clock,
    logger: quietLogger,
  });
}
