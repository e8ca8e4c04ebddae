import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { Normalizer, unread } from 'backstage-plugin-cd-maturity-node/provider';
import { bindings } from './bindings';
import { guessCircleciEvent } from './guessEvent';
import { normalizeJobCompleted } from './jobCompleted';
import { normalizePolledPipeline, POLLED_PIPELINE } from './polledPipeline';
import { normalizePolledWorkflow, POLLED_WORKFLOW } from './polledWorkflow';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { unpack } from './unpack';
import { verify } from './verify';
import { normalizeWorkflowCompleted } from './workflowCompleted';

const NORMALIZERS: ReadonlyMap<string, Normalizer> = new Map([
  ['workflow-completed', normalizeWorkflowCompleted],
  ['job-completed', normalizeJobCompleted],
  [POLLED_PIPELINE, normalizePolledPipeline],
  [POLLED_WORKFLOW, normalizePolledWorkflow],
]);

/**
 * CircleCI and CircleCI server as a source of delivery signals.
 * @public
 */
export const circleciSource: SignalSource = {
  id: SOURCE_ID,
  title: 'CircleCI',
  needs: NEEDS,
  webhook: { verify, unpack },
  normalize(delivery, options) {
    const normalize = NORMALIZERS.get(delivery.event);
    return normalize ? normalize(delivery, options) : unread(delivery.event);
  },
  bindings,
  guessEvent: guessCircleciEvent,
};
