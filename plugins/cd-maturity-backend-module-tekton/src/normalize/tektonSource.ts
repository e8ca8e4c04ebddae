import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import {
  cloudEventsWebhook,
  cloudEventType,
  nothing,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { normalizePipelineRun } from './pipelineRun';
import { bindings } from './scope';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { normalizeTaskRun } from './taskRun';

/** `dev.tekton.event.pipelinerun.successful.v1`. */
const TYPE = /^dev\.tekton\.event\.(?<kind>pipelinerun|taskrun)\.[a-z]+\.v\d/;

const named = z.object({
  pipelineRun: z.object({}).optional(),
  taskRun: z.object({}).optional(),
});

function guessEvent(payload: unknown): string | undefined {
  const { data } = named.safeParse(payload);
  const kind = data?.pipelineRun ? 'pipelinerun' : data?.taskRun && 'taskrun';
  return (
    cloudEventType(payload) ??
    (kind ? `dev.tekton.event.${kind}.unknown.v1` : undefined)
  );
}

/**
 * Tekton as a source of runs, stages, images and deployments.
 * @public
 */
export const tektonSource: SignalSource = {
  id: SOURCE_ID,
  title: 'Tekton',
  needs: NEEDS,
  webhook: cloudEventsWebhook(),
  normalize(delivery, options) {
    switch (TYPE.exec(delivery.event)?.groups?.kind) {
      case 'pipelinerun':
        return normalizePipelineRun(delivery, options);
      case 'taskrun':
        return normalizeTaskRun(delivery, options);
      default:
        return nothing(`the event ${delivery.event} is about no run or task`);
    }
  },
  bindings,
  guessEvent,
};
