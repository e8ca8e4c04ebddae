import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { addTo } from '../readers/groupBy';
import { FinishedRun, finishedRuns } from '../readers/runs';
import { inOrder, Sample } from '../sample';
import { OWN } from '../sources';

/** What one workflow said about one commit: red first, and whether green came after it. */
type Verdict = Required<Sample> & { workflow: string; wasRed: boolean };

/** Red, then green, on the same commit: nothing but luck changed. */
function add(verdict: Verdict, { finishedAt, outcome }: FinishedRun) {
  if (outcome === 'failure') verdict.wasRed = true;
  else if (verdict.wasRed) verdict.value = 1;
  verdict.at = finishedAt;
}

const verdicts = perContext((context): Verdict[] => {
  const byCommit = new Map<string, Verdict[]>();
  const found: Verdict[] = [];
  for (const run of finishedRuns(context)) {
    const { sha, workflow, finishedAt } = run;
    if (sha !== undefined) {
      let verdict = byCommit.get(sha)?.find(one => one.workflow === workflow);
      if (!verdict) {
        verdict = { at: finishedAt, value: 0, workflow, wasRed: false };
        addTo(byCommit, sha, verdict);
        found.push(verdict);
      }
      add(verdict, run);
    }
  }
  return inOrder(found);
});

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
    samples: verdicts,
    none: 'no finished run with a known commit in the window',
  },
);
