import { Approval, Deployment, Instant } from '../../signals';
import { perContext } from '../perContext';
import { MetricContext } from '../types';
import { groupBy } from './groupBy';
import { ProductionDeployment } from './productionDeployments';

const runOf = ({ runId }: Approval) => runId;
const gateOf = ({ runId, environment }: Approval) => `${runId} ${environment}`;

/** Steps of all gates of a run, in order of time. */
export const approvalsOfRuns = perContext(({ evidence }) =>
  groupBy(evidence.approvals, runOf),
);

const NONE: readonly Approval[] = [];

function atGate(
  context: MetricContext,
  { runId, environment }: Deployment,
): readonly Approval[] {
  const ofRun = approvalsOfRuns(context).get(runId ?? '');
  return ofRun?.filter(step => step.environment === environment) ?? NONE;
}

/** Steps of the gates that a deployment went through, in order of time. */
export function approvalsOf(
  context: MetricContext,
  { parts }: ProductionDeployment,
): readonly Approval[] {
  if (parts.length === 1) return atGate(context, parts[0]);
  return [...new Set(parts.flatMap(part => atGate(context, part)))];
}

/** A person decided. Rules that decide by themselves (bots, timers) are no human gate. */
export function isHumanDecision({ event, actor }: Approval): boolean {
  return (
    event !== 'requested' && actor?.kind !== 'bot' && actor?.kind !== 'system'
  );
}

type Wait = { from: Instant; to: Instant };

/** From each request to the next human decision. */
function waits(approvals: readonly Approval[]): Wait[] {
  const found: Wait[] = [];
  let requested: Instant | undefined;
  for (const approval of approvals) {
    if (approval.event === 'requested') {
      requested ??= approval.at;
    } else if (requested !== undefined && isHumanDecision(approval)) {
      found.push({ from: requested, to: approval.at });
      requested = undefined;
    }
  }
  return found;
}

/** How long a deployment waited for people, gates that were open together counted once; nothing when it is not known. */
export function approvalWait(
  approvals: readonly Approval[],
): number | undefined {
  if (approvals.length === 0) return undefined;
  const gates = groupBy(approvals, gateOf);
  const all = [...gates.values()].flatMap(waits);
  if (all.length === 0) return undefined;
  let total = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to } of all.sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return total;
}
