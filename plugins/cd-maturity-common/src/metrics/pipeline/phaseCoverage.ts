import { eventTime, Instant, Phase } from '../../signals';
import { measured, nothing } from '../measurement';
import { finishedDeployments } from '../readers/productionDeployments';
import { OWN } from '../sources';
import { Metric, MetricContext, Window } from '../types';
import { isInWindow } from '../window';
import { isByCommit, phaseOf, runsOnPath, stagesOnPath } from './onPath';

type Seen = {
  phases: Set<Phase>;
  runs: number;
  /** Before all times when nothing was seen. */
  newest: Instant;
};

function look(context: MetricContext, window: Window): Seen {
  const phases = new Set<Phase>();
  let runs = 0;
  let newest = Number.NEGATIVE_INFINITY;
  for (const { finishedAt, trigger } of runsOnPath(context)) {
    if (isInWindow(window, finishedAt)) {
      runs += 1;
      newest = Math.max(newest, finishedAt);
      if (isByCommit(trigger)) phases.add('commit');
    }
  }
  for (const stage of stagesOnPath(context)) {
    const at = eventTime(stage);
    if (isInWindow(window, at)) {
      newest = Math.max(newest, at);
      for (const phase of stage.phases) phases.add(phase);
    }
  }
  for (const deployment of finishedDeployments(context)) {
    const phase = phaseOf(deployment);
    if (phase && isInWindow(window, deployment.finishedAt)) {
      newest = Math.max(newest, deployment.finishedAt);
      phases.add(phase);
    }
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
    if (newest === Number.NEGATIVE_INFINITY) {
      return nothing('no run on the way to production in the window');
    }
    return measured(phases.size, Math.max(1, runs), newest);
  },
};
