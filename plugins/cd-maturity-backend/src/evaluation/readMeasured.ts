import { Instant } from 'backstage-plugin-cd-maturity-common';
import { notJudged } from '../entity/notJudged';
import { KnownEntities } from '../service/KnownEntities';
import { EvaluationEngine } from './EvaluationEngine';
import { EntityInput, EvaluationContext } from './types';

/** What the figures of an entity are read from. Throws a `NotFoundError` when no model is for it. */
export async function readMeasured(
  deps: { entities: KnownEntities; engine: EvaluationEngine },
  entityRef: string,
  asOf: Instant,
): Promise<{ input: EntityInput; context: EvaluationContext }> {
  await deps.entities.judged(entityRef);
  const context = await deps.engine.contextAt(asOf);
  const input = await deps.engine.readInput(entityRef, asOf);
  if (!input) {
    throw notJudged(entityRef, undefined);
  }
  return { input, context };
}
