import { TestReport } from '../../signals';
import { perContext } from '../perContext';
import { groupBy } from './groupBy';

type Covered = TestReport & { coveragePct: number };

function isCovered(report: TestReport): report is Covered {
  return report.onDefaultBranch && report.coveragePct !== undefined;
}

/** One figure per commit of the default branch, in order of time: the best covered of its reports speaks for it. */
export const coverages = perContext(({ evidence }) => {
  const reports = evidence.testReports.filter(isCovered);
  const byCommit = groupBy(reports, ({ sha, externalId }) => sha ?? externalId);
  return [...byCommit.values()].map(ofCommit => ({
    at: ofCommit[0].at,
    value: Math.max(...ofCommit.map(({ coveragePct }) => coveragePct)),
  }));
});
