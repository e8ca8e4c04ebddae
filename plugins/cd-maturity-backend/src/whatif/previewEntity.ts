import { InputError } from '@backstage/errors';
import {
  EntityPreview,
  Score,
  scoreIfPassed,
  WhatIfRequest,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { readScore } from '../entity/readEntityMaturity';
import { ModelSet } from '../models/ModelSet';

function toStanding(score: Score): EntityPreview['before'] {
  return {
    level: score.unrated ? null : score.level,
    progress: score.progress,
    dimensions: score.dimensions.map(({ id, level, unrated }) => ({
      id,
      level,
      unrated,
    })),
  };
}

/** How an entity would stand if some practices passed. */
export async function previewEntity(
  db: Knex,
  models: ModelSet,
  request: NonNullable<WhatIfRequest['entity']>,
): Promise<EntityPreview> {
  const { entityRef, model, pass } = request;
  const { compiled, stored } = await readScore(db, models, entityRef, model);
  const unknown = pass.filter(id => !compiled.byId.has(id));
  if (unknown.length > 0) {
    throw new InputError(
      `Invalid field 'entity.pass': model ${
        compiled.model.metadata.id
      } has no practice '${unknown.join("', '")}'`,
    );
  }
  const { practices } = stored.score;
  return {
    entityRef,
    before: toStanding(stored.score),
    after: toStanding(scoreIfPassed(compiled, practices, new Set(pass))),
  };
}
