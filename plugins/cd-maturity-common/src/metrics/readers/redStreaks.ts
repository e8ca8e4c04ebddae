import { perContext } from '../perContext';
import { groupInScopes } from './groupBy';
import { FinishedRun, finishedRuns } from './runs';
import { lengthsOf, Span, SpanRule, spansOf } from './spans';

const workflowOf = ({ onDefaultBranch, workflow }: FinishedRun) =>
  onDefaultBranch ? workflow : undefined;

const RED: SpanRule<FinishedRun> = {
  begins: ({ outcome }) => outcome === 'failure',
  ends: ({ outcome }) => outcome === 'success',
  at: ({ finishedAt }) => finishedAt,
};

/**
 * From the first failure of a workflow on the default branch to its next success. In order of finish, as runs that started
 * later may end earlier; cancelled ones neither begin nor end a streak.
 */
export const redStreaks = perContext((context): Span<FinishedRun>[] => {
  const streaks: Span<FinishedRun>[] = [];
  const workflows = groupInScopes(finishedRuns(context), workflowOf);
  for (const ofScope of workflows.values()) {
    for (const runs of ofScope.values()) streaks.push(...spansOf(runs, RED));
  }
  return streaks;
});

/** Streaks that ended, in order of their end. */
export const endedStreaks = perContext(context =>
  lengthsOf(redStreaks(context)),
);
