import { recognise, TestReport } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  id,
  maybeName,
  nameText,
  Normalizer,
  nothing,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { idOn, isDefaultBranch, project } from './payload/project';
import { maybeTime, time } from './payload/time';
import { branchOf } from './rules/branch';
import { SOURCE_ID } from './sourceId';

const MOST_SUITES = 500;

const count = z.number().int().nonnegative().nullish();

/** What the API answers about one pipeline, beside the pipeline itself; nothing of it is ever delivered by hook. */
const payload = z.object({
  pipeline: z.object({
    id,
    sha,
    ref: maybeName,
    tag: z.boolean().nullish(),
    created_at: time,
    finished_at: maybeTime,
    /** Percent, as text. */
    coverage: z.union([z.string(), z.number()]).nullish(),
  }),
  test_report: z.object({
    test_suites: z.array(
      z.object({
        name: nameText,
        success_count: count,
        failed_count: count,
        error_count: count,
        skipped_count: count,
      }),
    ),
  }),
  project,
});

/** The name under which the coverage of a whole pipeline stands. */
const COVERAGE = 'coverage';

function percentOf(coverage: string | number | null | undefined) {
  const percent = coverage === null || coverage === '' ? NaN : Number(coverage);
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

/** A test report of a pipeline: one signal per suite, which GitLab names after its job, and one for the coverage. */
export const normalizeTestReport: Normalizer = delivery => {
  const {
    pipeline,
    test_report: report,
    project: from,
  } = read(payload, delivery.payload);
  const branch = branchOf(pipeline.ref, pipeline.tag ?? false);
  const at = pipeline.finished_at ?? pipeline.created_at;
  const reportOf = (name: string): TestReport => ({
    kind: 'test_report',
    source: SOURCE_ID,
    scope: from.scope,
    externalId: `${idOn(from, pipeline.id)}/${name}`,
    seq: at,
    name,
    runId: idOn(from, pipeline.id),
    attempt: 1,
    workflow: from.definition,
    sha: pipeline.sha,
    branch,
    onDefaultBranch: isDefaultBranch(from, branch),
    suites: recognise([name]).suites,
    at,
    evidence: evidence(
      name,
      `${from.url}/-/pipelines/${pipeline.id}/test_report`,
    ),
  });
  const suites = report.test_suites.slice(0, MOST_SUITES).map(suite => ({
    ...reportOf(suite.name),
    passed: suite.success_count ?? undefined,
    failed: (suite.failed_count ?? 0) + (suite.error_count ?? 0),
    skipped: suite.skipped_count ?? undefined,
  }));
  const coveragePct = percentOf(pipeline.coverage);
  const signals =
    coveragePct === undefined
      ? suites
      : [...suites, { ...reportOf(COVERAGE), suites: [], coveragePct }];
  return signals.length > 0
    ? { signals }
    : nothing('the pipeline reported no tests and no coverage');
};
