import {
  DimensionDto,
  EntityMaturity,
  RecommendationDto,
} from 'backstage-plugin-cd-maturity-common';
import { dimensionTitles, model } from './model';
import { practices } from './practices';

export const ENTITY_REF = 'component:default/payments-api';
export const NOW = '2025-11-22T12:00:00.000Z';

export const aDimension = (
  id: string,
  overrides: Partial<DimensionDto> = {},
): DimensionDto => ({
  id,
  title: dimensionTitles.find(item => item.id === id)?.title ?? id,
  weight: 1,
  level: 3,
  potential: 4,
  next: 4,
  progress: 3.57,
  unrated: false,
  provisional: false,
  withExemptions: false,
  coverage: { 1: 1, 2: 1, 3: 0.97, 4: 0.57, 5: 0.2 },
  openGates: 0,
  unknownGates: 0,
  ...overrides,
});

export const aRecommendation = (
  practiceId: string,
  rank: number,
  overrides: Partial<RecommendationDto> = {},
): RecommendationDto => ({
  practiceId,
  rank,
  score: 5 - rank,
  group: 'next-step',
  inSmallestSet: rank <= 4,
  decision: { state: 'open', reopened: false },
  ...overrides,
});

const dimensions = (): DimensionDto[] => [
  aDimension('culture', {
    level: 2,
    next: 3,
    progress: 2.41,
    unknownGates: 2,
  }),
  aDimension('design', {
    level: 2,
    potential: 5,
    next: 3,
    progress: 2.5,
    unknownGates: 1,
  }),
  aDimension('build', { openGates: 1, potential: 3 }),
  aDimension('test', { level: 4, potential: 5, next: 5, progress: 4 }),
  aDimension('info', { level: 4, potential: 5, next: 5, progress: 4 }),
];

/** A service at Intermediate with manual approvals. */
export const aMaturity = (
  overrides: Partial<EntityMaturity> = {},
): EntityMaturity => ({
  entityRef: ENTITY_REF,
  model,
  models: [{ id: 'cd', title: 'Continuous Delivery' }],
  level: 3,
  potential: 4,
  progress: 3.3,
  percentToNext: 91,
  unrated: false,
  bottleneck: 'culture',
  target: { level: 4 },
  confidence: {
    value: 0.81,
    band: 'high',
    measured: 0.83,
    people: 0,
    unknown: 0.17,
  },
  breadth: 0.76,
  dimensions: dimensions(),
  practices: practices(),
  recommendations: [
    'cd.culture.dev-ops',
    'cd.culture.one-path',
    'cd.design.config',
    'cd.build.no-wait',
    'cd.build.rhythm',
    'cd.build.zero-touch',
    'cd.test.component',
  ].map((id, index) => aRecommendation(id, index + 1)),
  sources: [
    {
      source: 'github',
      scope: 'github.com/quayside/payments-api',
      roles: ['scm', 'ci', 'deploy'],
      why: 'github.com/project-slug',
      newestSignalAt: '2025-11-22T11:55:00.000Z',
    },
  ],
  freshness: {
    evaluatedAt: '2025-11-22T11:56:00.000Z',
    newestSignalAt: '2025-11-22T11:55:00.000Z',
  },
  rights: { decide: true },
  ...overrides,
});

/** An owner in the catalog and nothing else. */
export const anUnratedMaturity = (): EntityMaturity => {
  const rated = aMaturity();
  return {
    ...rated,
    level: null,
    potential: 5,
    progress: 0.25,
    percentToNext: null,
    unrated: true,
    target: { level: 3 },
    confidence: {
      value: 0.06,
      band: 'low',
      measured: 0.07,
      people: 0,
      unknown: 0.93,
    },
    dimensions: rated.dimensions.map(dimension => ({
      ...dimension,
      level: 0,
      potential: 5,
      next: 1,
      progress: 0,
      unrated: true,
      openGates: 0,
      unknownGates: 2,
    })),
    practices: rated.practices.map(practice => ({
      ...practice,
      level: 1,
      status: 'unknown',
      basis: undefined,
    })),
    sources: [],
    freshness: { evaluatedAt: rated.freshness.evaluatedAt },
  };
};

/** Known, but on little evidence. */
export const aProvisionalMaturity = (): EntityMaturity => {
  const rated = aMaturity();
  return {
    ...rated,
    confidence: {
      value: 0.44,
      band: 'low',
      measured: 0.32,
      people: 0.22,
      unknown: 0.46,
    },
    dimensions: rated.dimensions.map((dimension, index) => ({
      ...dimension,
      provisional: index > 2,
    })),
  };
};
