import { Normalizer, read } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { jobSignals } from './jobSignals';
import { job } from './payload/job';
import { pipeline } from './payload/pipeline';
import { project } from './payload/project';
import { workflow } from './payload/workflow';

const payload = z.object({ project, pipeline, workflow, job });

/** Webhook: a job came to its end. */
export const normalizeJobCompleted: Normalizer = (delivery, options) => {
  const said = read(payload, delivery.payload);
  return { signals: jobSignals(said, said.job, options) };
};
