import { Normalizer, read } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { ciRunOf } from './ciRun';
import { pipeline } from './payload/pipeline';
import { project } from './payload/project';
import { workflow } from './payload/workflow';

const payload = z.object({ project, pipeline, workflow });

/** Webhook: a workflow came to its end. */
export const normalizeWorkflowCompleted: Normalizer = delivery => ({
  signals: [ciRunOf(read(payload, delivery.payload))],
});
