import {
  Aggregate,
  AggregateRow,
  Heatmap,
  ModelPreview,
  OpenWork,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';
import { CdMaturityOrgApi } from '../api/cdMaturityOrgApiRef';
import { theChanges } from './changes';
import { aSummary } from './scorecard';

const day = (text: string, levels: number[], unrated: number) => ({
  day: text,
  level: 2,
  eligible: levels.reduce((sum, count) => sum + count, unrated),
  rated: levels.reduce((sum, count) => sum + count, 0),
  distribution: { levels, unrated },
  reconstructed: false,
});

const point = (at: string, level: number | null, progress: number) => ({
  at,
  level,
  progress,
  confidence: 0.8,
  dimensions: {},
  modelVersion: '0.2.0',
  reconstructed: false,
});

export const anAggregateRow = (
  row: SummaryRow,
  hasChildren = false,
): AggregateRow => ({ ...row, hasChildren, meanConfidence: 0.71 });

export const anAggregate = (overrides: Partial<Aggregate> = {}): Aggregate => {
  const { model, rows, openGates } = aSummary();
  const [commerce, checkout, search] = rows;
  return {
    entityRef: commerce.key,
    model,
    target: { level: 3, atTarget: 26 },
    total: anAggregateRow(commerce, true),
    children: [anAggregateRow(checkout), anAggregateRow(search)],
    openGates: openGates.slice(0, 3),
    ...overrides,
  };
};

export const aHeatmap = (overrides: Partial<Heatmap> = {}): Heatmap => {
  const { model, rows } = aSummary();
  const top = rows.filter(({ parent }) => !parent);
  return {
    model,
    items: top.map(row =>
      anAggregateRow(
        row,
        rows.some(({ parent }) => parent === row.key),
      ),
    ),
    pageInfo: {},
    ...overrides,
  };
};

export const someOpenWork = (overrides: Partial<OpenWork> = {}): OpenWork => ({
  practiceId: 'cd.build.no-wait',
  title: 'Promotion does not wait for a person',
  dimension: 'build',
  level: 4,
  gate: true,
  effort: 'M',
  effect: 4,
  open: 58,
  unknown: 12,
  decisions: { planned: 9, declined: 2 },
  ...overrides,
});

export const aPreview = (
  overrides: Partial<ModelPreview> = {},
): ModelPreview => ({
  model: { id: 'cd', version: '0.2.0+preview.1' },
  evaluated: 142,
  up: 1,
  down: 1,
  joined: 0,
  left: 0,
  before: { levels: [0, 7, 23, 61, 29, 1], unrated: 21 },
  after: { levels: [0, 7, 24, 60, 29, 1], unrated: 21 },
  moves: [
    {
      entityRef: 'component:default/checkout-web',
      title: 'checkout-web',
      owner: 'group:default/checkout',
      from: 3,
      to: 4,
    },
    {
      entityRef: 'component:default/ledger-export',
      title: 'ledger-export',
      owner: 'group:default/ledger',
      from: 3,
      to: 2,
    },
  ],
  more: false,
  ...overrides,
});

/** An organisation on the way up; replace what a test is about. */
export const fakeOrgApi = (
  overrides: Partial<CdMaturityOrgApi> = {},
): CdMaturityOrgApi => ({
  getTrend: async () => [
    day('2025-06-01', [10, 40, 40, 20, 0, 0], 32),
    day('2025-11-22', [0, 7, 23, 61, 29, 1], 21),
  ],
  getMovers: async () => ({
    from: '2025-10-23T00:00:00.000Z',
    to: '2025-11-22T00:00:00.000Z',
    improved: [
      {
        key: 'component:default/checkout-web',
        title: 'checkout-web',
        moved: 2,
        up: 1,
        down: 0,
        level: 4,
        from: 2,
        to: 4,
        why: {
          at: '2025-11-12T09:00:00.000Z',
          causes: ['signals'],
          moves: [
            {
              subject: 'dimension',
              id: 'test',
              title: 'Test and verification',
              from: 'Beginner',
              to: 'Advanced',
              better: true,
            },
            {
              subject: 'dimension',
              id: 'build',
              title: 'Build and deploy',
              from: 'Intermediate',
              to: 'Advanced',
              better: true,
            },
            {
              subject: 'practice',
              id: 'cd.test.acceptance',
              title: 'Some acceptance tests are automated',
              from: 'fail',
              to: 'pass',
              better: true,
            },
          ],
          practices: 3,
        },
      },
    ],
    regressed: [
      {
        key: 'component:default/ledger-export',
        title: 'ledger-export',
        moved: -1,
        up: 0,
        down: 1,
        level: 2,
      },
    ],
  }),
  getHistory: async () => [
    point('2025-10-01T00:00:00.000Z', 2, 2.4),
    point('2025-11-01T00:00:00.000Z', 3, 3.1),
  ],
  getAggregate: async () => anAggregate(),
  getHeatmap: async (_groupBy, { parent } = {}) => {
    const rows = aSummary().rows.filter(row => row.parent === parent);
    return parent
      ? aHeatmap({ items: rows.map(row => anAggregateRow(row)) })
      : aHeatmap();
  },
  getChanges: async () => ({
    items: theChanges().map(change => ({
      ...change,
      entityRef: 'component:default/checkout-web',
      title: 'checkout-web',
    })),
    nextCursor: undefined,
  }),
  previewModel: async () => aPreview(),
  previewEntity: async ({ entityRef }) => ({
    entityRef,
    before: { level: 3, progress: 3.3, dimensions: [] },
    after: { level: 4, progress: 4, dimensions: [] },
  }),
  getOpenWork: async () => [
    someOpenWork(),
    someOpenWork({
      practiceId: 'cd.design.config',
      title: 'Configuration is data in version control',
      dimension: 'design',
      level: 3,
      effort: 'S',
      open: 47,
      unknown: 0,
      decisions: {},
    }),
  ],
  exportScorecard: async format => new Blob([format]),
  getOpenWorkByOwner: async () => [
    {
      owner: 'group:default/checkout',
      title: 'checkout',
      open: 9,
      unknown: 2,
      decisions: { planned: 3, declined: 0 },
    },
    {
      owner: 'none',
      title: 'none',
      open: 1,
      unknown: 0,
      decisions: { planned: 0, declined: 0 },
    },
  ],
  ...overrides,
});
