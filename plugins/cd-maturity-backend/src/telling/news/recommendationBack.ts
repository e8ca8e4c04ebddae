import { CompiledModel } from 'backstage-plugin-cd-maturity-common';
import { DecisionStep } from '../../evaluation/judgeModel';
import { ScoredEntity } from '../../store/scores';
import { Telling } from '../tell';

/** News for the owner when the day came until which a recommendation was set aside, and the practice fails still. */
export function recommendationBack(
  compiled: CompiledModel,
  { entity, model, score }: ScoredEntity,
  { practiceId, event }: DecisionStep,
): Telling | undefined {
  const practice = compiled.byId.get(practiceId);
  const result = practice && score.practices[practice.index];
  const isSeenToFail =
    result?.status === 'fail' || result?.status === 'partial';
  if (event.type !== 'wake' || !isSeenToFail || !entity.owner) {
    return undefined;
  }
  return {
    topic: 'recommendation-due',
    recipient: entity.owner,
    key: `recommendation-back ${entity.entityRef} ${model} ${practiceId} ${event.at}`,
    entityRef: entity.entityRef,
    practice: { model, id: practiceId },
    text: `${entity.title}: “${
      practice!.practice.title
    }” was set aside until now`,
    at: event.at,
  };
}
