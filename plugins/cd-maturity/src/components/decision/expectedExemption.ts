import {
  ExemptionDto,
  ExemptionRequest,
} from 'backstage-plugin-cd-maturity-common';

/** What the backend will most likely answer; who asked, and whether the configuration approves it at once, it knows. */
export const expectedExemption = (
  request: ExemptionRequest,
  requestedAt: string,
): ExemptionDto => ({
  id: '',
  entityRef: request.entityRef,
  model: request.model ?? '',
  practiceId: request.practiceId,
  title: '',
  effect: request.effect ?? 'exempt',
  reason: request.reason,
  evidence: request.evidence,
  until: request.until,
  state: 'requested',
  inForce: false,
  requestedBy: '',
  requestedAt,
  version: 0,
});
