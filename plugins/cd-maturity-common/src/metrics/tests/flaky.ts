import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { groupBy } from '../readers/groupBy';
import { FinishedRun, finishedRuns, workflowKey } from '../readers/runs';
import { inOrder, yesNo } from '../sample';
import { OWN } from '../sources';

/** Red, then green, on the same commit: nothing but luck changed. */
function isFlipped(runs: readonly FinishedRun[]): boolean {
  const red = runs.findIndex(run => run.outcome === 'failure');
  return (
    red >= 0 && runs.some((run, n) => n > red && run.outcome === 'success')
  );
}

const verdicts = perContext(context =>
  groupBy(
    finishedRuns(context),
    run => run.sha && `${workflowKey(run)} ${run.sha}`,
  ),
);

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
    samples: context =>
      inOrder(
        [...verdicts(context).values()].map(runs =>
          yesNo(runs[runs.length - 1].finishedAt, isFlipped(runs)),
        ),
      ),
    none: 'no finished run with a known commit in the window',
  },
);
