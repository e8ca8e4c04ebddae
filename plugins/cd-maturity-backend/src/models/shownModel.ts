import { CompiledModel } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { ModelSet } from './ModelSet';

/** The model asked for, else the first in force that judged the entity, else the first of all. */
export function shownModel(
  models: ModelSet,
  modelId: string | undefined,
  judgedBy: readonly string[],
): CompiledModel {
  return modelId
    ? models.get(modelId)
    : models.models.find(({ model }) => judgedBy.includes(model.metadata.id)) ??
        models.first;
}

/** The same, of an entity whose results are not at hand. */
export async function readShownModel(
  db: Knex,
  models: ModelSet,
  { entityRef, model }: { entityRef: string; model?: string },
): Promise<CompiledModel> {
  const judgedBy: string[] = model
    ? []
    : await db('scores').where('entity_ref', entityRef).pluck('model');
  return shownModel(models, model, judgedBy);
}
