import { ratioMetric } from '../ratioMetric';
import { changeRuns } from '../readers/runs';
import { NO_CHANGE_RUN } from '../reasons';
import { OWN } from '../sources';

export const changeSuccessRatio = ratioMetric(
  {
    id: 'ci.change_success_ratio',
    title: 'Run success rate on change requests',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Successful runs for change requests / runs for change requests that succeeded or failed. The last attempt of a run counts; ' +
      'cancelled and skipped ones are left out.',
    source: OWN,
    reads: ['ci_run'],
  },
  {
    of: changeRuns,
    at: ({ finishedAt }) => finishedAt,
    says: ({ outcome }) => outcome === 'success',
    none: NO_CHANGE_RUN,
  },
);
