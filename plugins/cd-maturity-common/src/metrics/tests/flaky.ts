import { Instant } from '../../signals';
import { ratioMetric } from '../ratioMetric';
import { addTo } from '../readers/groupBy';
import { FinishedRun, finishedRuns } from '../readers/runs';
import { inOrder } from '../sample';
import { OWN } from '../sources';
import { MetricContext } from '../types';

/** What one workflow said about one commit: red first, and whether green came after it. */
type Verdict = {
  at: Instant;
  workflow: string;
  wasRed: boolean;
  isFlaky: boolean;
};

/** Red, then green, on the same commit: nothing but luck changed. */
function add(verdict: Verdict, { finishedAt, outcome }: FinishedRun) {
  if (outcome === 'failure') verdict.wasRed = true;
  else if (verdict.wasRed) verdict.isFlaky = true;
  verdict.at = finishedAt;
}

function verdicts(context: MetricContext): Verdict[] {
  const byCommit = new Map<string, Verdict[]>();
  const found: Verdict[] = [];
  for (const run of finishedRuns(context)) {
    const { sha, workflow, finishedAt } = run;
    if (sha !== undefined) {
      let verdict = byCommit.get(sha)?.find(one => one.workflow === workflow);
      if (!verdict) {
        verdict = { at: finishedAt, workflow, wasRed: false, isFlaky: false };
        addTo(byCommit, sha, verdict);
        found.push(verdict);
      }
      add(verdict, run);
    }
  }
  return inOrder(found);
}

export const flaky = ratioMetric(
  {
    id: 'test.flaky_ratio',
    title: 'Flaky runs',
    unit: 'ratio',
    direction: 'down',
    definition:
      'Runs that failed and later succeeded on the same commit and workflow / runs with a verdict. All attempts on one commit are one run.',
    source: OWN,
    reads: ['ci_run'],
  },
  {
    of: verdicts,
    at: ({ at }) => at,
    says: ({ isFlaky }) => isFlaky,
    none: 'no finished run with a known commit in the window',
  },
);
