import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { theChanges } from './changes';
import { aMaturity, NOW } from './maturity';
import { theMetrics, theSignals } from './metrics';
import { thePipeline } from './pipeline';
import { aScoringModel } from './scoringModel';
import { aSummary, rows } from './scorecard';

/** An API that answers at once with the fixtures; replace what a test is about. */
export const fakeApi = (
  overrides: Partial<CdMaturityApi> = {},
): CdMaturityApi => ({
  getModels: async () => [
    { id: 'cd', title: 'Continuous Delivery', version: '0.2.0' },
  ],
  getModel: async () => aScoringModel(),
  getModelVersions: async () => ({
    items: [
      {
        version: '0.2.0',
        from: '2025-10-19T00:00:00.000Z',
        changes: [
          {
            what: 'threshold',
            practice: 'cd.build.no-wait',
            title: 'Promotion does not wait for a person',
            metric: 'deploy.manual_share',
            from: '0.2',
            to: '0.1',
          },
        ],
      },
      {
        version: '0.1.3',
        from: '2025-06-01T00:00:00.000Z',
        until: '2025-10-19T00:00:00.000Z',
      },
    ],
  }),
  getEntity: async () => aMaturity(),
  getMetrics: async () => theMetrics(),
  getPipeline: async () => thePipeline(),
  getSignals: async (_entityRef, options = {}) => {
    const from = Number(options.cursor ?? 0);
    const to = from + (options.limit ?? 50);
    const all = theSignals(50);
    return {
      items: all.slice(from, to),
      nextCursor: to < all.length ? String(to) : undefined,
    };
  },
  getRecommendations: async () => aMaturity().recommendations,
  getChanges: async () => ({ items: theChanges() }),
  decide: async (_entityRef, _practiceId, request) => ({
    state:
      request.action === 'acknowledge'
        ? 'acknowledged'
        : (request.action === 'decline' && 'declined') || 'open',
    reason: request.action === 'decline' ? request.reason : undefined,
    note: request.action === 'reopen' ? undefined : request.note,
    decidedBy: 'user:default/robin.tanaka',
    decidedAt: NOW,
    reopened: false,
  }),
  refresh: async () => undefined,
  getScorecard: async (_filter, options = {}) => {
    const from = Number(options.cursor ?? 0);
    const to = from + (options.limit ?? 50);
    const all = rows(142);
    return {
      items: all.slice(from, to),
      pageInfo: { nextCursor: to < all.length ? String(to) : undefined },
      total: { count: all.length, more: false },
    };
  },
  getSummary: async () => aSummary(),
  ...overrides,
});
