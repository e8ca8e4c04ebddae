import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import {
  cloudEventsWebhook,
  cloudEventType,
  nothing,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { bindings } from './bindings';
import { BUILD_EVENT, readBuild } from './build';
import { normalizeJobEvent } from './jobEvent';
import { runFacts, runOf } from './run';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { stageSignals } from './stages';
import { testReports } from './tests';
import { UnstableAs } from './verdict';

const JOB_EVENT =
  /^org\.jenkinsci\.job\.(?:started|completed|finalized|failed)$/;

const polled = z.object({
  job: z.object({ fullName: z.string() }),
  build: z.object({ number: z.number() }),
});
const told = z.object({
  url: z.string(),
  build: z.object({ phase: z.string() }),
});

function guessEvent(payload: unknown): string | undefined {
  if (polled.safeParse(payload).success) {
    return BUILD_EVENT;
  }
  const { data } = told.safeParse(payload);
  return (
    cloudEventType(payload) ??
    (data ? `org.jenkinsci.job.${data.build.phase.toLowerCase()}` : undefined)
  );
}

/**
 * Jenkins as a source of runs, stages, tests and deployments.
 *
 * @param unstable - What builds with the result UNSTABLE count as.
 *
 * @public
 */
export const createJenkinsSource = (
  unstable: UnstableAs = 'success',
): SignalSource => ({
  id: SOURCE_ID,
  title: 'Jenkins',
  needs: NEEDS,
  webhook: cloudEventsWebhook(),
  normalize({ event, payload }, options) {
    if (JOB_EVENT.test(event)) {
      return normalizeJobEvent(payload, unstable);
    }
    if (event !== BUILD_EVENT) {
      return nothing(`the event ${event} is about no build`);
    }
    const build = readBuild(payload);
    const facts = runFacts(build);
    return {
      signals: [
        runOf(build, unstable),
        ...stageSignals(build, facts, unstable, options),
        ...testReports(build, facts),
      ],
    };
  },
  bindings,
  guessEvent,
});

/** @public */
export const jenkinsSource: SignalSource = createJenkinsSource();
