import { CiStage } from '../../signals';
import { ratioMetric } from '../ratioMetric';
import { testedPushes } from '../readers/pushes';
import { NO_TESTED_PUSH } from '../reasons';
import { OWN } from '../sources';

function onSharedRunner(stages: readonly CiStage[]): boolean | undefined {
  if (stages.some(({ runner }) => runner === 'shared')) return true;
  return stages.some(({ runner }) => runner === 'own') ? false : undefined;
}

export const centralRunner = ratioMetric(
  {
    id: 'ci.central_runner_ratio',
    title: 'Built on a shared runner',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Pushes to the default branch with a run on a shared or managed runner / pushes with a finished run.',
    source: OWN,
    reads: ['push', 'ci_run', 'ci_stage'],
  },
  {
    of: testedPushes,
    at: ({ at }) => at,
    says: ({ stages }) => onSharedRunner(stages),
    none: NO_TESTED_PUSH,
    unknown: 'the runners are not known',
  },
);
