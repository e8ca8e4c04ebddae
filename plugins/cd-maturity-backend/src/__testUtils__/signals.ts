import { CiRun, Deployment } from 'backstage-plugin-cd-maturity-common';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Wednesday. */
export const NOW = Date.UTC(2026, 5, 17, 12);

export function ciRun(overrides: Partial<CiRun> = {}): CiRun {
  return {
    kind: 'ci_run',
    source: 'test',
    scope: 'acme/shop',
    externalId: 'run-1',
    seq: 1,
    runId: 'run-1',
    attempt: 1,
    workflow: 'build.yml',
    trigger: 'push',
    sha: 'a1',
    branch: 'main',
    onDefaultBranch: true,
    state: 'done',
    outcome: 'success',
    createdAt: NOW - HOUR,
    startedAt: NOW - HOUR,
    finishedAt: NOW - HOUR / 2,
    ...overrides,
  };
}

export function deployment(overrides: Partial<Deployment> = {}): Deployment {
  return {
    kind: 'deployment',
    source: 'test',
    scope: 'acme/shop',
    externalId: 'deployment-1',
    seq: 1,
    deploymentId: 'deployment-1',
    environment: 'production',
    tier: 'production',
    transient: false,
    sha: 'a1',
    trigger: 'automatic',
    remediation: false,
    state: 'done',
    outcome: 'success',
    createdAt: NOW - HOUR,
    startedAt: NOW - HOUR,
    finishedAt: NOW - HOUR / 2,
    ...overrides,
  };
}
