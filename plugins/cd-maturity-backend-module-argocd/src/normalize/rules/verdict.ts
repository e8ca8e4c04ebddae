import { Instant, Outcome, State } from 'backstage-plugin-cd-maturity-common';
import { Application, HistoryEntry } from '../application';

/** A workload that breaks later than this after a deployment was broken by something else. */
const JUDGED_FOR_MS = 60 * 60 * 1000;

export type Verdict = {
  state: State;
  outcome: Outcome;
  /** The latest time that the verdict rests on. */
  knownAt: Instant;
  /** It was seen, and not concluded from the fact that another deployment followed. */
  isSeen: boolean;
};

const ENDS = { success: 'success', failure: 'failure' } as const;

/**
 * A deployment that is in the history was synced. Whether it works, the health of the application tells, as long as it
 * is the last one: Argo CD calls a sync successful while the workload does not come up.
 */
export function verdictOf(
  app: Application,
  entry: HistoryEntry,
  isLast: boolean,
): Verdict {
  const { deployedAt } = entry;
  const { status, lastTransitionTime } = app.status?.health ?? {};
  const end = (outcome: keyof typeof ENDS, knownAt: Instant): Verdict => ({
    state: 'done',
    outcome: ENDS[outcome],
    knownAt,
    isSeen: knownAt > deployedAt || isLast,
  });
  const isJudged = isLast && !app.metadata.deletionTimestamp;
  const changedAt = Math.max(lastTransitionTime ?? deployedAt, deployedAt);
  const isLate = changedAt - deployedAt > JUDGED_FOR_MS;
  if (!isJudged || isLate) {
    return end('success', deployedAt);
  }
  switch (status) {
    case 'Healthy':
      return end('success', changedAt);
    case 'Degraded':
      return end('failure', changedAt);
    case 'Progressing':
    case 'Suspended':
      return {
        state: 'running',
        outcome: 'unknown',
        knownAt: changedAt,
        isSeen: true,
      };
    default:
      return {
        state: 'unknown',
        outcome: 'unknown',
        knownAt: changedAt,
        isSeen: true,
      };
  }
}
