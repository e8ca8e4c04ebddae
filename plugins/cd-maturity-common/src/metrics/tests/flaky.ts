import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { FinishedRun, finishedRuns } from '../readers/runs';
import { inOrder, Sample } from '../sample';
import { OWN } from '../sources';

/** What one workflow said about one commit: red first, and whether green came after it. */
type Verdict = Required<Sample> & { wasRed: boolean };

type ByWorkflow = Map<string, Verdict>;

/** Red, then green, on the same commit: nothing but luck changed. */
function add(verdict: Verdict, { finishedAt, outcome }: FinishedRun) {
  if (outcome === 'failure') verdict.wasRed = true;
  else if (verdict.wasRed) verdict.value = 1;
  verdict.at = finishedAt;
}

const verdicts = perContext((context): Verdict[] => {
  const byCommit = new Map<string, ByWorkflow>();
  const found: Verdict[] = [];
  for (const run of finishedRuns(context)) {
    if (run.sha !== undefined) {
      const ofCommit: ByWorkflow = byCommit.get(run.sha) ?? new Map();
      byCommit.set(run.sha, ofCommit);
      let verdict = ofCommit.get(run.workflow);
      if (!verdict) {
        verdict = { at: run.finishedAt, value: 0, wasRed: false };
        ofCommit.set(run.workflow, verdict);
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
