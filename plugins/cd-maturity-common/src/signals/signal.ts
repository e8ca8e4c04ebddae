import { z } from 'zod';
import { approvalSchema } from './approval';
import { artifactSchema } from './artifact';
import { branchSchema } from './branch';
import { changeSchema } from './change';
import { ciRunSchema } from './ciRun';
import { ciStageSchema } from './ciStage';
import { deploymentSchema } from './deployment';
import { environmentEventSchema } from './environmentEvent';
import { gitopsSyncSchema } from './gitopsSync';
import { incidentSchema } from './incident';
import { Instant } from './instant';
import { pushSchema } from './push';
import { reviewSchema } from './review';
import { testReportSchema } from './testReport';
import { trainingRunSchema } from './trainingRun';

/**
 * Any vendor-neutral statement about delivery.
 *
 * @public
 */
export const signalSchema = z.discriminatedUnion('kind', [
  ciRunSchema,
  ciStageSchema,
  pushSchema,
  branchSchema,
  changeSchema,
  reviewSchema,
  deploymentSchema,
  approvalSchema,
  incidentSchema,
  artifactSchema,
  testReportSchema,
  environmentEventSchema,
  gitopsSyncSchema,
  trainingRunSchema,
]);

/** @public */
export type Signal = z.infer<typeof signalSchema>;
/** @public */
export type SignalKind = Signal['kind'];

/**
 * The text that identifies a signal for ever. Hash it for a database key.
 *
 * @public
 */
export function signalKey(
  signal: Pick<Signal, 'source' | 'kind' | 'externalId'>,
): string {
  return `${signal.source} ${signal.kind} ${signal.externalId}`;
}

/**
 * The time that decides in which window a signal lies: the end of what ended, else the newest time known.
 *
 * @public
 */
export function eventTime(signal: Signal): Instant {
  switch (signal.kind) {
    case 'ci_run':
    case 'deployment':
    case 'training_run':
      return signal.finishedAt ?? signal.startedAt ?? signal.createdAt;
    case 'ci_stage':
      return signal.finishedAt ?? signal.startedAt ?? signal.queuedAt ?? 0;
    case 'push':
      return signal.pushedAt;
    case 'change':
      return signal.mergedAt ?? signal.closedAt ?? signal.openedAt;
    case 'review':
      return signal.submittedAt;
    case 'incident':
      return signal.openedAt;
    case 'artifact':
      return signal.publishedAt;
    default:
      return signal.at;
  }
}
