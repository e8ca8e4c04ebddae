import { Signal, signalSchema } from 'backstage-plugin-cd-maturity-common';
import {
  ofKind as signalsOfKind,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { jenkinsSource } from '..';

export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);

export const causedBy = (name: string, userId?: string) => ({
  _class: 'hudson.model.CauseAction',
  causes: [{ _class: name, ...(userId ? { userId } : {}) }],
});

const revision = {
  _class: 'hudson.plugins.git.util.BuildData',
  lastBuiltRevision: {
    SHA1: SHA,
    branch: [{ name: 'refs/remotes/origin/main' }],
  },
};

/** A build that waited ten seconds and then took four minutes. */
export const buildBody = (overrides: object = {}) => ({
  _class: 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
  number: 31,
  timestamp: at('09:00:00'),
  duration: 240_000,
  result: 'SUCCESS',
  building: false,
  url: 'https://jenkins.test/job/acme/job/Shop/31/',
  fullDisplayName: 'acme » Shop #31',
  actions: [
    causedBy('hudson.triggers.SCMTrigger$SCMTriggerCause'),
    revision,
    {
      _class: 'jenkins.metrics.impl.TimeInQueueAction',
      queuingDurationMillis: 10_000,
    },
    {},
    null,
  ],
  ...overrides,
});

export const stageBody = (
  id: string,
  name: string,
  overrides: object = {},
) => ({
  id,
  name,
  status: 'SUCCESS',
  startTimeMillis: at('09:01:00'),
  durationMillis: 60_000,
  pauseDurationMillis: 0,
  ...overrides,
});

export const polled = (overrides: object = {}) => ({
  scope: 'acme/^shop',
  job: { fullName: 'acme/Shop' },
  build: buildBody(),
  stages: [
    stageBody('6', 'unit tests'),
    stageBody('12', 'deploy to production', {
      startTimeMillis: at('09:02:00'),
      pauseDurationMillis: 30_000,
    }),
  ],
  tests: {
    failCount: 0,
    passCount: 41,
    skipCount: 1,
    suites: [{ name: 'integration tests of the cart' }],
  },
  ...overrides,
});

/** An event of the CloudEvents plugin about the same build. */
export const jobEvent = (build: object = {}, overrides: object = {}) => ({
  name: 'Shop',
  displayName: 'Shop',
  url: 'job/acme/job/Shop/',
  userId: 'ada',
  build: {
    number: 31,
    queueId: 7,
    fullUrl: 'https://jenkins.test/job/acme/job/Shop/31/',
    timestamp: at('09:04:10'),
    duration: 240_000,
    phase: 'COMPLETED',
    status: 'SUCCESS',
    scmState: {
      url: 'https://git.test/shop',
      branch: 'origin/main',
      commit: SHA,
    },
    ...build,
  },
  ...overrides,
});

export const started = () =>
  jobEvent({
    phase: 'STARTED',
    status: undefined,
    timestamp: at('09:00:00'),
    duration: 0,
  });

export function signalsIn(event: string, payload: unknown): Signal[] {
  const signals = signalsOf(jenkinsSource, [
    { event, payload: JSON.stringify(payload) },
  ]);
  for (const signal of signals) {
    expect(signalSchema.parse(signal)).toEqual(signal);
  }
  return signals;
}

export const ofKind = <K extends Signal['kind']>(kind: K, payload: unknown) =>
  signalsOfKind(signalsIn('build', payload), kind);
