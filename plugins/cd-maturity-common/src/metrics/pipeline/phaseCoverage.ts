import { eventTime, Instant, Phase } from '../../signals';
import { measured, nothing } from '../measurement';
import { finishedDeployments } from '../readers/productionDeployments';
import { OWN } from '../sources';
import { Metric, MetricContext, Window } from '../types';
import { isInWindow } from '../window';
import { isByCommit, phaseOf, runsOnPath, stagesOnPath } from './onPath';

type Seen = { phases: Set<Phase>; runs: number; newest?: Instant };

function look(context: MetricContext, window: Window): Seen {
  const phases = new Set<Phase>();
  let runs = 0;
  let newest: Instant | undefined;
  const isSeen = (at: Instant) => {
    if (!isInWindow(window, at)) return false;
    newest = newest === undefined ? at : Math.max(newest, at);
    return true;
  };
  for (const { finishedAt, trigger } of runsOnPath(context)) {
    if (isSeen(finishedAt)) {
      runs += 1;
      if (isByCommit(trigger)) phases.add('commit');
    }
  }
  for (const stage of stagesOnPath(context)) {
    if (isSeen(eventTime(stage))) {
      for (const phase of stage.phases) phases.add(phase);
    }
  }
  for (const deployment of finishedDeployments(context)) {
    const phase = phaseOf(deployment);
    if (phase && isSeen(deployment.finishedAt)) phases.add(phase);
  }
  return { phases, runs, newest };
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
      return nothing('no run on the way to production in the window');
    }
    return measured(phases.size, Math.max(1, runs), newest);
  },
};
