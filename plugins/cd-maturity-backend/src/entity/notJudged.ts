import { parseEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { ModelSet } from '../models/ModelSet';
import { isAggregated } from '../scorecard/readAggregate';

/** Why there is no result, and of a group, system or domain where the result of what is below it is. */
export function notJudged(
  entityRef: string,
  modelId: string | undefined,
): NotFoundError {
  if (isAggregated(entityRef)) {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    return new NotFoundError(
      `${entityRef} is not judged itself, it sums up what is below it: /entities/${kind}/${namespace}/${name}/aggregate`,
    );
  }
  return new NotFoundError(
    modelId
      ? `Model '${modelId}' is not for ${entityRef}`
      : `No model is for ${entityRef}`,
  );
}

/** Refuses what is only ever summed up: an empty answer would say that nothing happened. */
export function requireJudged(
  { judgedKinds }: Pick<ModelSet, 'judgedKinds'>,
  entityRef: string,
): void {
  const { kind } = parseEntityRef(entityRef);
  if (isAggregated(entityRef) && !judgedKinds.has(kind.toLowerCase())) {
    throw notJudged(entityRef, undefined);
  }
}
