import { CdMaturityOrgApi } from '../api/cdMaturityOrgApiRef';

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

/** An organisation on the way up; replace what a test is about. */
export const fakeOrgApi = (
  overrides: Partial<CdMaturityOrgApi> = {},
): CdMaturityOrgApi => ({
  getTrend: async () => [
    day('2025-10-01', [10, 40, 40, 20, 0, 0], 32),
    day('2026-03-20', [0, 7, 23, 61, 29, 1], 21),
  ],
  getMovers: async () => ({
    from: '2026-02-20T00:00:00.000Z',
    to: '2026-03-20T00:00:00.000Z',
    improved: [
      {
        key: 'component:default/checkout-web',
        title: 'checkout-web',
        moved: 2,
        up: 1,
        down: 0,
        level: 4,
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
    point('2026-02-01T00:00:00.000Z', 3, 3.1),
  ],
  ...overrides,
});
