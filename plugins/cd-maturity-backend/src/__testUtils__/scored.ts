import { Score } from 'backstage-plugin-cd-maturity-common';
import { EntityRecord } from '../store/entities';
import { ScoredEntity } from '../store/scores';
import { NOW } from './signals';

export const score: Score = {
  level: 2,
  potential: 3,
  progress: 2.4,
  percentToNext: 80,
  unrated: false,
  bottleneck: 'culture',
  dimensions: [
    {
      id: 'culture',
      level: 2,
      potential: 3,
      next: 3,
      progress: 2.4,
      unrated: false,
      coverage: { 1: 1, 2: 0.8, 3: 0.4 },
      provisional: false,
      withExemptions: false,
    },
  ],
  confidence: {
    value: 0.8,
    band: 'high',
    measured: 0.8,
    people: 0,
    unknown: 0.2,
  },
  breadth: 0.5,
  practices: [
    { id: 'cd.first', status: 'pass', clauses: [] },
    { id: 'cd.second', status: 'fail', clauses: [] },
  ],
  recommendations: [],
  smallestSet: [],
};

export function entityRecord(
  name: string,
  overrides: Partial<EntityRecord> = {},
): EntityRecord {
  return {
    entityRef: `component:default/${name}`,
    kind: 'component',
    title: name,
    hash: name,
    snapshot: {
      subject: {
        kind: 'Component',
        type: 'service',
        tags: [],
        relationTypes: [],
        dependsOnResourceTypes: [],
        annotations: {},
      },
      facts: {},
      figures: {},
      memberOf: [],
      logins: [],
      workTracker: false,
    },
    ...overrides,
  };
}

/** A result as an evaluation hands it to the store. */
export function scored(
  name: string,
  entity: Partial<EntityRecord> = {},
  overrides: Partial<ScoredEntity> = {},
): ScoredEntity {
  return {
    entity: entityRecord(name, entity),
    model: 'cd',
    modelVersion: '1.0.0',
    dimensionIds: ['culture'],
    score,
    published: { level: score.level },
    provisional: false,
    evaluatedAt: NOW,
    openSince: { 'cd.second': NOW },
    ...overrides,
  };
}
