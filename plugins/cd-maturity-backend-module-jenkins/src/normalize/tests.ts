import { recognise, TestReport } from 'backstage-plugin-cd-maturity-common';
import { PolledBuild } from './build';
import { endOf, RunFacts } from './run';

/** More names say nothing new about which kinds of tests ran. */
const MOST_SUITES = 50;

function countsOf({ tests, build }: PolledBuild) {
  if (tests) {
    return {
      passed: tests.passCount,
      failed: tests.failCount,
      skipped: tests.skipCount,
    };
  }
  const summary = build.actions.find(item => item.totalCount !== undefined);
  const { totalCount = 0, failCount = 0, skipCount = 0 } = summary ?? {};
  return summary
    ? {
        passed: Math.max(0, totalCount - failCount - skipCount),
        failed: failCount,
        skipped: skipCount,
      }
    : undefined;
}

/** The result of all tests of a build, where it published one. */
export function testReports(
  polled: PolledBuild,
  facts: RunFacts,
): TestReport[] {
  const counts = countsOf(polled);
  if (!counts) {
    return [];
  }
  const names = (polled.tests?.suites ?? [])
    .slice(0, MOST_SUITES)
    .flatMap(({ name }) => name?.slice(0, 300) ?? []);
  const { finishedAt } = endOf(polled);
  return [
    {
      kind: 'test_report',
      ...facts,
      externalId: `${facts.runId} tests`,
      seq: finishedAt,
      name: 'tests',
      suites: recognise([...names, facts.workflow]).suites,
      ...counts,
      at: finishedAt,
    },
  ];
}
