import { recognise, TestReport } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  maybeName,
  nothing,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { readCdEvent } from '../cdEvent';
import { outcomeOf } from '../fields/progress';
import { SubjectNormalizer } from './SubjectNormalizer';

const named = z
  .object({ id: maybeName, name: maybeName, type: maybeName })
  .nullish();

const content = z.object({
  outcome: maybeName,
  testSuite: named,
  testCase: named,
});

/** No event carries counts, so that a suite or a case counts as one test. */
function countsOf(predicate: string, outcome: string | undefined) {
  const verdict = predicate === 'skipped' ? 'skipped' : outcomeOf(outcome);
  return {
    passed: verdict === 'success' ? 1 : 0,
    failed: verdict === 'failure' ? 1 : 0,
    skipped: verdict === 'skipped' ? 1 : 0,
  };
}

export const normalizeTestRun: SubjectNormalizer = (delivery, _, predicate) => {
  if (predicate !== 'finished' && predicate !== 'skipped') {
    return nothing('a test that has not ended has no result');
  }
  const event = readCdEvent(delivery, content);
  const test = event.content.testSuite ?? event.content.testCase;
  const name = test?.name ?? test?.id ?? event.subjectId;
  const signal: TestReport = {
    kind: 'test_report',
    ...event.origin,
    externalId: event.subjectKey,
    seq: event.at,
    name,
    suites: recognise(
      [name, test?.type ? `${test.type} test` : undefined].flatMap(
        text => text ?? [],
      ),
    ).suites,
    ...event.commit,
    ...countsOf(predicate, event.content.outcome),
    at: event.at,
    evidence: evidence(name, undefined),
  };
  return { signals: [signal] };
};
