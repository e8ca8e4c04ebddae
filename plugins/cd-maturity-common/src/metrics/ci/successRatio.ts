import { ratioMetric } from '../ratioMetric';
import { defaultBranchRuns } from '../readers/runs';
import { NO_RUN } from '../reasons';
import { OWN } from '../sources';

export const successRatio = ratioMetric(
  {
    id: 'ci.success_ratio',
    title: 'Run success rate',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Successful runs on the default branch / runs that succeeded or failed. The last attempt of a run counts; cancelled and ' +
      'skipped ones are left out.',
    source: OWN,
    reads: ['ci_run'],
  },
  {
    of: defaultBranchRuns,
    at: ({ finishedAt }) => finishedAt,
    says: ({ outcome }) => outcome === 'success',
    none: NO_RUN,
  },
);
