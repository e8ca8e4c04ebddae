import {
  CompiledModel,
  DecisionRecord,
  GoalOrigin,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { goalOf, refsAbove } from '../goals/goalsAbove';
import { ModelSet } from '../models/ModelSet';
import { readBindings } from '../store/bindings';
import { readDecisions } from '../store/decisions';
import { readEntities } from '../store/entities';
import { readGoals } from '../store/goals';
import { readScopeRoles } from '../store/scopeRoles';
import { readScores, StoredScore } from '../store/scores';
import { notJudged } from './notJudged';
import { MaturityWithoutRights, toEntityMaturity } from './toEntityMaturity';

/** The result of an entity by the model asked for, else by the first that is for it. */
export async function readScore(
  db: Knex,
  models: ModelSet,
  entityRef: string,
  modelId: string | undefined,
): Promise<{
  compiled: CompiledModel;
  stored: StoredScore;
  applied: CompiledModel[];
}> {
  const scores = await readScores(db, [entityRef]);
  const applied = models.models.filter(({ model }) =>
    scores.some(score => score.model === model.metadata.id),
  );
  const compiled = modelId ? models.get(modelId) : applied[0];
  const stored = scores.find(
    score => score.model === compiled?.model.metadata.id,
  );
  if (!compiled || !stored) {
    throw notJudged(entityRef, modelId);
  }
  return { compiled, stored, applied };
}

/** What owners said to recommendations of one model. */
export async function readModelDecisions(
  db: Knex,
  entityRef: string,
  modelId: string,
): Promise<Map<string, DecisionRecord>> {
  const decisions = await readDecisions(db, [entityRef]);
  return new Map(
    decisions
      .filter(({ model }) => model === modelId)
      .map(({ practiceId, decision }) => [practiceId, decision]),
  );
}

async function readGoalOf(
  db: Knex,
  { model }: CompiledModel,
  entityRef: string,
): Promise<GoalOrigin> {
  const entity = (await readEntities(db, [entityRef])).get(entityRef);
  if (!entity) {
    return { from: 'model', level: model.defaultTarget.level };
  }
  const above = refsAbove(entity, await GroupTree.read(db));
  return goalOf(
    model,
    entity,
    await readGoals(db, [entityRef, ...above]),
    above,
  );
}

export async function readEntityMaturity(
  db: Knex,
  models: ModelSet,
  entityRef: string,
  modelId: string | undefined,
): Promise<MaturityWithoutRights> {
  const { compiled, stored, applied } = await readScore(
    db,
    models,
    entityRef,
    modelId,
  );
  const bindings = await readBindings(db, [entityRef]);
  const [decisions, scopeRoles] = await Promise.all([
    readModelDecisions(db, entityRef, compiled.model.metadata.id),
    readScopeRoles(db, [...new Set(bindings.map(({ scopeKey }) => scopeKey))]),
  ]);
  return toEntityMaturity(compiled, stored, {
    decisions,
    bindings,
    scopeRoles,
    models: applied,
    goal: await readGoalOf(db, compiled, entityRef),
  });
}
