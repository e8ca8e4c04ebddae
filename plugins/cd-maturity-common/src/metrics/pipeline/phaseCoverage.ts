import { eventTime, Instant, Phase } from '../../signals';
import { finishedDeployments } from '../readers/productionDeployments';
import { OWN } from '../sources';
import { Metric, MetricContext, Window } from '../types';
import { isInWindow } from '../window';
import { isByCommit, phaseOf, runsOnPath, stagesOnPath } from './onPath';

type Seen = { phases: Set<Phase>; runs: number; newest?: Instant };

function look(context: MetricContext, window: Window): Seen {
  const seen: Seen = { phases: new Set(), runs: 0 };
  const note = (at: Instant, phases: readonly Phase[]) => {
    if (!isInWindow(window, at)) return;
    phases.forEach(phase => seen.phases.add(phase));
    seen.newest = Math.max(seen.newest ?? at, at);
  };
  for (const { finishedAt, trigger } of runsOnPath(context)) {
    seen.runs += Number(isInWindow(window, finishedAt));
    note(finishedAt, isByCommit(trigger) ? ['commit'] : []);
  }
  for (const stage of stagesOnPath(context)) {
    note(eventTime(stage), stage.phases);
  }
  for (const deployment of finishedDeployments(context)) {
    const phase = phaseOf(deployment);
    if (phase) note(deployment.finishedAt, [phase]);
  }
  return seen;
}

export const phaseCoverage: Metric = {
  id: 'pipeline.phase_coverage',
  title: 'Pipeline phases',
  unit: 'count',
  direction: 'up',
  definition:
    'How many of build, commit, test, stage and deploy were seen in at least one run on the way to production (0 to 5). ' +
    'Recognised by name; deployments to staging and production count as well.',
  source: OWN,
  reads: ['ci_run', 'ci_stage', 'deployment'],
  measure(context, window) {
    const { phases, runs, newest } = look(context, window);
    if (newest === undefined) {
      const reason = 'no run on the way to production in the window';
      return { samples: 0, reason };
    }
    return { value: phases.size, samples: Math.max(1, runs), newest };
  },
};
