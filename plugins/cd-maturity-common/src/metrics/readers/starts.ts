import { CiRun, Deployment } from '../../signals';
import { MetricContext } from '../types';
import { ProductionDeployment } from './productionDeployments';
import { runById } from './runs';

const AUTOMATIC_RUNS: ReadonlySet<CiRun['trigger']> = new Set([
  'push',
  'merge',
  'schedule',
  'upstream',
]);
const MANUAL_RUNS: ReadonlySet<CiRun['trigger']> = new Set(['manual', 'rerun']);

/** What set a deployment off: as it says itself, else as its run was started. */
export function startOf(
  context: MetricContext,
  { trigger, runId }: Deployment,
): Deployment['trigger'] {
  if (trigger !== 'unknown' || !runId) return trigger;
  const run = runById(context).get(runId);
  if (!run) return 'unknown';
  if (AUTOMATIC_RUNS.has(run.trigger)) return 'automatic';
  return MANUAL_RUNS.has(run.trigger) ? 'manual' : 'unknown';
}

/**
 * Whether nothing was done by hand after the start: what the sender says, else that a run or a machine did it. A person
 * who deployed without a run did it by hand.
 */
export function ranByItself({
  last,
}: ProductionDeployment): boolean | undefined {
  const { manualSteps, runId, actor, trigger } = last;
  if (manualSteps !== undefined) return !manualSteps;
  if (runId || trigger === 'automatic') return true;
  if (actor?.kind === 'bot' || actor?.kind === 'system') return true;
  return actor?.kind === 'human' ? false : undefined;
}
