import { Normalizer, read } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { approvalsOf, isApproval } from './approvals';
import { ciRunOf } from './ciRun';
import { jobSignals } from './jobSignals';
import { job } from './payload/job';
import { pipeline } from './payload/pipeline';
import { project } from './payload/project';
import { workflow } from './payload/workflow';

/** The name under which a poll keeps a workflow with its jobs. */
export const POLLED_WORKFLOW = 'workflow';

const payload = z.object({
  project,
  pipeline,
  workflow,
  jobs: z.array(job).max(2_000),
});

/** A workflow as the API shows it. */
export const normalizePolledWorkflow: Normalizer = (delivery, options) => {
  const said = read(payload, delivery.payload);
  const { jobs } = said;
  return {
    signals: [
      ciRunOf(said),
      ...jobs.flatMap(one =>
        isApproval(one)
          ? approvalsOf(said, one, jobs, options)
          : jobSignals(said, one, options),
      ),
    ],
  };
};
