import {
  ExemptionDto,
  Instant,
  isInForce,
} from 'backstage-plugin-cd-maturity-common';
import { ModelSet } from '../models/ModelSet';
import { StoredExemption } from '../store/exemptions';

/** Title of a practice; its id when its model is not in force any more. */
export function titleOf(
  models: ModelSet,
  model: string,
  practiceId: string,
): string {
  return models.find(model)?.byId.get(practiceId)?.practice.title ?? practiceId;
}

export function toExemption(
  models: ModelSet,
  exemption: StoredExemption,
  now: Instant,
): ExemptionDto {
  const { requestedAt, decidedAt, ...rest } = exemption;
  return {
    ...rest,
    title: titleOf(models, exemption.model, exemption.practiceId),
    inForce: isInForce(exemption, now),
    requestedAt: new Date(requestedAt).toISOString(),
    ...(decidedAt === undefined
      ? {}
      : { decidedAt: new Date(decidedAt).toISOString() }),
  };
}
