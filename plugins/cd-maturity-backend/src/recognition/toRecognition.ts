import {
  describeJobs,
  describeSuites,
  EntityRecognition,
  MetricContext,
  WindowName,
  windowUntil,
} from 'backstage-plugin-cd-maturity-common';
import { WithoutRights } from '../corrections/rights';
import { RecognitionCorrection } from '../store/recognitionCorrections';

/** The same as the pipeline strip, so that what it shows can be found here. */
const WINDOW: WindowName = '90d';

/** Those that ran most often. */
const MOST_JOBS = 500;

const isoOf = (at: number) => new Date(at).toISOString();

/** What jobs count as, as people see it. */
export function toRecognition(
  entityRef: string,
  context: MetricContext,
  stored: RecognitionCorrection | undefined,
): WithoutRights<EntityRecognition> {
  const jobs = describeJobs(context, windowUntil(context.asOf, WINDOW));
  return {
    entityRef,
    window: WINDOW,
    jobs: jobs.slice(0, MOST_JOBS).map(({ newest, ...job }) => ({
      ...job,
      newestAt: isoOf(newest),
    })),
    suites: describeSuites(context).map(({ newest, ...suite }) => ({
      ...suite,
      ...(newest === undefined ? {} : { newestAt: isoOf(newest) }),
    })),
    revision: stored?.revision ?? 0,
    ...(stored?.content
      ? {
          correction: {
            by: stored.by,
            at: isoOf(stored.at),
            ...(stored.note ? { note: stored.note } : {}),
            ...stored.content,
          },
        }
      : {}),
  };
}
