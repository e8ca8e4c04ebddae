import { CiRun, TestReport } from '../../signals';
import { perContext } from '../perContext';
import { groupBy } from './groupBy';

const byRun = perContext(({ evidence }) =>
  groupBy(evidence.testReports, ({ runId }) => runId),
);

/** Reports whose sender does not know the run. */
const byCommit = perContext(({ evidence }) =>
  groupBy(evidence.testReports, ({ runId, sha }) =>
    runId === undefined ? sha : undefined,
  ),
);

/** Test reports of a commit: of its runs, and those that name the commit alone. */
export const reportsOf = perContext(context => {
  const none: readonly TestReport[] = [];
  if (context.evidence.testReports.length === 0) return () => none;
  return (sha: string, runs: readonly CiRun[]): readonly TestReport[] => {
    const runIds = new Set(runs.map(({ runId }) => runId));
    return [
      ...[...runIds].flatMap(runId => byRun(context).get(runId) ?? none),
      ...(byCommit(context).get(sha) ?? none),
    ];
  };
});
