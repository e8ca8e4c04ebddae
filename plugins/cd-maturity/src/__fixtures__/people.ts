import {
  CampaignDto,
  DisputeDto,
  ExemptionDto,
  GoalDto,
} from 'backstage-plugin-cd-maturity-common';
import { CdMaturityPeopleApi } from '../api/cdMaturityPeopleApiRef';

export const anExemption = (
  overrides: Partial<ExemptionDto> = {},
): ExemptionDto => ({
  id: 'exemption-1',
  entityRef: 'component:default/ledger-export',
  owner: 'group:default/ledger',
  model: 'cd',
  practiceId: 'cd.build.no-wait',
  title: 'Promotion does not wait for a person',
  effect: 'exempt',
  reason: 'The regulator asks for a second pair of eyes.',
  evidence: 'https://wiki.example.net/four-eyes',
  until: '2026-03-31',
  state: 'requested',
  inForce: false,
  requestedBy: 'user:default/robin.tanaka',
  requestedAt: '2025-11-20T09:00:00.000Z',
  version: 1,
  ...overrides,
});

export const aDispute = (overrides: Partial<DisputeDto> = {}): DisputeDto => ({
  id: 'dispute-1',
  entityRef: 'component:default/ledger-export',
  model: 'cd',
  practiceId: 'cd.test.acceptance',
  title: 'Some acceptance tests are automated',
  note: 'They run in another repository.',
  evidence: 'https://ci.example.net/acceptance',
  raisedBy: 'user:default/robin.tanaka',
  raisedAt: '2025-11-19T09:00:00.000Z',
  reading: {
    status: 'fail',
    basis: 'measured',
    evaluatedAt: '2025-11-19T08:55:00.000Z',
    clauses: [],
  },
  state: 'open',
  ...overrides,
});

export const aCampaign = (
  overrides: Partial<CampaignDto> = {},
): CampaignDto => ({
  id: 'campaign-1',
  title: 'Settings into version control',
  brief: 'Configuration drift caused three incidents in spring.',
  owner: 'group:default/platform',
  model: 'cd',
  target: { practices: ['cd.design.config'] },
  scope: { lifecycle: ['production'] },
  start: '2025-10-01',
  deadline: '2025-12-18',
  milestones: [],
  phase: 'running',
  createdBy: 'user:default/robin.tanaka',
  createdAt: '2025-09-30T09:00:00.000Z',
  version: 1,
  ...overrides,
});

export const aGoal = (overrides: Partial<GoalDto> = {}): GoalDto => ({
  model: 'cd',
  from: 'goal',
  setOn: 'group:default/payments',
  targets: [
    {
      level: 'intermediate',
      date: '2026-06-30',
      present: null,
      share: 0.5,
      reached: false,
    },
  ],
  criteria: [
    {
      metric: 'deploy.lead_time_p50_hours',
      title: 'Change lead time',
      unit: 'hours',
      direction: 'at-most',
      value: 24,
      present: 31,
      share: 0.77,
      reached: false,
    },
  ],
  share: 0.63,
  state: 'open',
  entities: 38,
  version: 1,
  ...overrides,
});

/** People who use everything; replace what a test is about. */
export const fakePeopleApi = (
  overrides: Partial<CdMaturityPeopleApi> = {},
): CdMaturityPeopleApi => ({
  getDecisionHistory: async () => ({ items: [], pageInfo: {} }),
  createBadge: async () => ({
    token: 'token',
    url: 'http://localhost:7007/api/cd-maturity/badge/component/default/payments-api.svg?token=token',
    expiresAt: '2026-12-18T09:00:00.000Z',
  }),
  getMutedTopics: async () => [],
  muteTopics: async topics => topics,
  getExemptions: async () => ({ items: [anExemption()], pageInfo: {} }),
  getExemption: async id => anExemption({ id }),
  requestExemption: async request =>
    anExemption({ ...request, effect: request.effect ?? 'exempt' }),
  approveExemption: async id => anExemption({ id, state: 'approved' }),
  rejectExemption: async id => anExemption({ id, state: 'rejected' }),
  revokeExemption: async id => anExemption({ id, state: 'revoked' }),
  withdrawExemption: async id => anExemption({ id, state: 'withdrawn' }),
  getAssessment: async entityRef => ({
    entityRef,
    model: 'cd',
    questions: [],
    progress: { questions: 0, answered: 0, expired: 0, contradicted: 0 },
  }),
  getAttestation: async (entityRef, practiceId) => ({
    practiceId,
    holder: entityRef,
    responses: [],
  }),
  attest: async (entityRef, practiceId) => ({
    practiceId,
    holder: entityRef,
    responses: [],
  }),
  getGoal: async () => aGoal(),
  setGoal: async () => aGoal(),
  clearGoal: async () => aGoal({ from: 'model', setOn: undefined, version: 0 }),
  getCampaigns: async ({ ended } = {}) => ({
    items: ended ? [] : [aCampaign()],
    pageInfo: {},
  }),
  getCampaignsOf: async () => ({
    items: [{ campaign: aCampaign(), reached: false }],
  }),
  getCampaign: async id => aCampaign({ id }),
  getCampaignProgress: async () => ({
    total: 88,
    reached: 55,
    teams: [
      { owner: 'group:default/checkout', total: 40, reached: 30 },
      { owner: 'group:default/ledger', total: 46, reached: 24 },
      { owner: null, total: 2, reached: 1 },
    ],
    burnDown: [
      { day: '2025-10-01', total: 90, reached: 5 },
      { day: '2025-11-01', total: 88, reached: 40 },
      { day: '2025-11-22', total: 88, reached: 55 },
    ],
  }),
  createCampaign: async () => aCampaign({ id: 'campaign-2' }),
  changeCampaign: async id => aCampaign({ id }),
  endCampaign: async id => aCampaign({ id, phase: 'ended' }),
  promoteCampaign: async (_id, { refs }) =>
    refs.map(ref => ({ ref, goal: aGoal({ setOn: ref }) })),
  getDisputes: async () => ({ items: [aDispute()], pageInfo: {} }),
  resolveDispute: async (id, { outcome }) => aDispute({ id, state: outcome }),
  getFalseReadings: async () => [],
  ...overrides,
});
