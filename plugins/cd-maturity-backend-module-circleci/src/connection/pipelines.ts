import {
  allOf,
  answerAs,
  IncomingDelivery,
  PollContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED_PIPELINE } from '../normalize/polledPipeline';
import { POLLED_WORKFLOW } from '../normalize/polledWorkflow';
import { CircleciApi, PROVIDER } from './api';
import { FoundProject } from './project';

const pipelineId = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });
const workflowStand = pipelineId.extend({ stopped_at: z.string().nullish() });

const delivery = (event: string, payload: object): IncomingDelivery => ({
  event,
  payload: JSON.stringify(payload),
});

export type PolledPipeline = {
  id: string;
  /** Something of it still goes on. */
  isOpen: boolean;
  deliveries: IncomingDelivery[];
};

/** A pipeline with all its workflows and jobs. */
export async function readPipeline(
  api: CircleciApi,
  context: PollContext,
  project: FoundProject,
  pipeline: unknown,
): Promise<PolledPipeline> {
  const { id } = answerAs(pipelineId, pipeline, PROVIDER);
  const deliveries: IncomingDelivery[] = [];
  let isOpen = false;
  for (const workflow of await allOf(
    api.list(`/pipeline/${id}/workflow`, context),
  )) {
    const stand = answerAs(workflowStand, workflow, PROVIDER);
    const jobs = await allOf(api.list(`/workflow/${stand.id}/job`, context));
    isOpen ||= !stand.stopped_at;
    deliveries.push(
      delivery(POLLED_WORKFLOW, { project, pipeline, workflow, jobs }),
    );
  }
  if (deliveries.length === 0) {
    deliveries.push(delivery(POLLED_PIPELINE, { project, pipeline }));
  }
  return { id, isOpen, deliveries };
}
