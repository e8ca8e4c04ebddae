import {
  ScorecardRow,
  ScorecardSummary,
  SummaryCell,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';
import { dimensionTitles, levels } from './model';

const aCell = (
  level: number | null,
  counts: number[],
  unrated = 0,
): SummaryCell => ({ level, distribution: { levels: counts, unrated } });

export const aSummaryRow = (
  key: string,
  level: number | null,
  counts: number[],
  overrides: Partial<SummaryRow> = {},
): SummaryRow => {
  const rated = counts.reduce((a, b) => a + b, 0);
  return {
    key,
    title: key.split('/')[1],
    eligible: rated,
    rated,
    overall: aCell(level, counts),
    dimensions: Object.fromEntries(
      dimensionTitles.map(({ id }) => [id, aCell(level, counts)]),
    ),
    ...overrides,
  };
};

export const aSummary = (
  overrides: Partial<ScorecardSummary> = {},
): ScorecardSummary => ({
  model: {
    id: 'cd',
    title: 'Continuous Delivery',
    version: '0.2.0',
    belowFirst: 'Not yet Base',
    levels,
    dimensions: dimensionTitles,
  },
  totals: {
    eligible: 142,
    rated: 121,
    medianLevel: 3,
    targetLevel: 3,
    atTarget: 91,
    meanConfidence: 0.71,
    shares: { measured: 0.62, people: 0.15, unknown: 0.23 },
    distribution: { levels: [0, 7, 23, 61, 29, 1], unrated: 21 },
    newestSignalAt: '2025-11-22T11:58:00.000Z',
  },
  rows: [
    aSummaryRow('group:default/commerce', 3, [0, 1, 4, 20, 6, 0]),
    aSummaryRow('group:default/checkout', 3, [0, 0, 3, 9, 1, 0], {
      parent: 'group:default/commerce',
    }),
    aSummaryRow('group:default/search', 4, [0, 0, 1, 2, 8, 0], {
      parent: 'group:default/commerce',
    }),
    aSummaryRow('group:default/payments', 2, [1, 4, 13, 14, 3, 0], {
      eligible: 38,
    }),
    aSummaryRow('group:default/ledger', 1, [1, 5, 3, 1, 0, 0], {
      parent: 'group:default/payments',
    }),
    aSummaryRow('group:default/risk', null, [0, 0, 1, 1, 0, 0], {
      parent: 'group:default/payments',
    }),
    aSummaryRow('group:default/warehouse', null, [0, 0, 0, 0, 0, 0], {
      eligible: 7,
      overall: aCell(null, [0, 0, 0, 0, 0, 0], 7),
      dimensions: Object.fromEntries(
        dimensionTitles.map(({ id }) => [
          id,
          aCell(null, [0, 0, 0, 0, 0, 0], 7),
        ]),
      ),
    }),
  ],
  openGates: [
    {
      practiceId: 'cd.build.no-wait',
      title: 'Promotion does not wait for a person',
      dimension: 'build',
      level: 4,
      count: 58,
    },
    {
      practiceId: 'cd.design.config',
      title: 'Configuration is data in version control',
      dimension: 'design',
      level: 3,
      count: 47,
    },
    {
      practiceId: 'cd.culture.one-path',
      title: 'Every change takes the same road to production',
      dimension: 'culture',
      level: 3,
      count: 41,
    },
    {
      practiceId: 'cd.design.infra',
      title: 'The runtime is provisioned automatically',
      dimension: 'design',
      level: 4,
      count: 36,
    },
    {
      practiceId: 'cd.test.acceptance',
      title: 'Some acceptance tests are automated',
      dimension: 'test',
      level: 3,
      count: 29,
    },
  ],
  facets: {
    owners: [
      'group:default/checkout',
      'group:default/ledger',
      'group:default/risk',
      'group:default/search',
      'group:default/warehouse',
    ],
    systems: ['system:default/ordering', 'system:default/paying'],
    domains: ['domain:default/commerce', 'domain:default/logistics'],
    types: ['library', 'service', 'website'],
    lifecycles: ['experimental', 'production'],
    titles: {},
  },
  ...overrides,
});

export const aRow = (
  name: string,
  overrides: Partial<ScorecardRow> = {},
): ScorecardRow => ({
  entityRef: `component:default/${name}`,
  title: name,
  type: 'service',
  lifecycle: 'production',
  owner: 'group:default/checkout',
  system: 'system:default/ordering',
  domain: 'domain:default/commerce',
  level: 3,
  potential: 4,
  provisional: false,
  progress: 3.3,
  percentToNext: 91,
  dimensions: dimensionTitles.map(({ id }, index) => ({
    id,
    level: [2, 2, 3, 4, 4][index],
    progress: [2.4, 2.5, 3.6, 4, 4][index],
    unrated: false,
  })),
  confidence: { value: 0.81, measured: 0.83, people: 0, unknown: 0.17 },
  fixFirst: {
    practiceId: 'cd.culture.one-path',
    title: 'Every change takes the same road to production',
  },
  newestSignalAt: '2025-11-22T11:55:00.000Z',
  ...overrides,
});

const anUnratedRow = (name: string): ScorecardRow =>
  aRow(name, {
    type: 'function',
    level: null,
    percentToNext: null,
    progress: 0.2,
    dimensions: dimensionTitles.map(({ id }) => ({
      id,
      level: 0,
      progress: 0,
      unrated: true,
    })),
    confidence: { value: 0.06, measured: 0.07, people: 0, unknown: 0.93 },
    fixFirst: undefined,
    newestSignalAt: undefined,
  });

/** A long list with every kind of row. */
export const rows = (count: number): ScorecardRow[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `component-${String(index + 1).padStart(4, '0')}`;
    if (index % 9 === 7) return anUnratedRow(name);
    return aRow(name, {
      level: (index % 4) + 1,
      provisional: index % 6 === 4,
      percentToNext: 60 + ((index * 7) % 40),
      dimensions: dimensionTitles.map(({ id }, at) => ({
        id,
        level: ((index + at) % 5) + 1,
        progress: ((index + at) % 5) + 1,
        unrated: false,
      })),
    });
  });
