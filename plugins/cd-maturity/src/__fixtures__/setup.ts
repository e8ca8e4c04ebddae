import {
  EntityBindings,
  EntityRecognition,
} from 'backstage-plugin-cd-maturity-common';
import { CdMaturitySetupApi } from '../api/cdMaturitySetupApiRef';
import { ENTITY_REF } from './maturity';

export const theBindings = (
  overrides: Partial<EntityBindings> = {},
): EntityBindings => ({
  entityRef: ENTITY_REF,
  items: [
    {
      source: 'github',
      scope: 'github.com/quayside/payments-api',
      roles: ['scm', 'ci', 'deploy'],
      filter: { workflow: 'release-*' },
      why: 'github.com/project-slug',
      former: false,
      connected: ['scm', 'ci'],
      signals: 480,
      newestSignalAt: '2025-11-22T11:55:00.000Z',
    },
    {
      source: 'github',
      scope: 'github.com/quayside/payments',
      roles: ['scm'],
      why: 'github.com/project-slug',
      former: true,
      connected: ['scm'],
      signals: 12,
      newestSignalAt: '2025-09-01T00:00:00.000Z',
    },
  ],
  revision: 0,
  unreadable: [],
  rights: { correct: true },
  ...overrides,
});

export const theRecognition = (
  overrides: Partial<EntityRecognition> = {},
): EntityRecognition => ({
  entityRef: ENTITY_REF,
  window: '90d',
  jobs: [
    {
      name: 'verify',
      workflow: 'ci.yaml',
      runs: 270,
      newestAt: '2025-11-22T10:00:00.000Z',
      phases: ['commit'],
      suites: [],
      recognised: { phases: ['commit'], suites: [] },
      basis: 'name',
    },
    {
      name: 'deploy-eu',
      runs: 50,
      newestAt: '2025-11-21T10:00:00.000Z',
      phases: ['deploy'],
      suites: [],
      recognised: { phases: [], suites: [] },
      basis: 'owner',
      correction: 'deploy-*',
    },
  ],
  suites: [
    { suite: 'unit', newestAt: '2025-11-22T10:00:00.000Z', absent: false },
    { suite: 'performance', absent: true },
    { suite: 'security', absent: false },
  ],
  revision: 2,
  correction: {
    by: 'user:default/robin.tanaka',
    at: '2025-10-01T09:00:00.000Z',
    note: 'Named before we knew.',
    jobs: [{ job: 'deploy-*', phases: ['deploy'] }],
    absentSuites: ['performance'],
  },
  rights: { correct: true },
  ...overrides,
});

/** Sources that work; replace what a test is about. */
export const fakeSetupApi = (
  overrides: Partial<CdMaturitySetupApi> = {},
): CdMaturitySetupApi => ({
  getBindings: async () => theBindings(),
  correctBindings: async () => theBindings({ revision: 1 }),
  restoreBindings: async () => theBindings(),
  getRecognition: async () => theRecognition(),
  correctRecognition: async () => theRecognition({ revision: 3 }),
  restoreRecognition: async () => theRecognition(),
  getSetup: async () => {
    throw new Error('Nobody asks');
  },
  getSnapshot: async () => {
    throw new Error('Nobody asks');
  },
  ...overrides,
});
