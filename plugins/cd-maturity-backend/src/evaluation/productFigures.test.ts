import { SourceRole } from 'backstage-plugin-cd-maturity-common';
import { entityRecord, score } from '../__testUtils__/scored';
import { DAY, NOW } from '../__testUtils__/signals';
import { NO_READINGS } from '../store/readings';
import { StoredScore } from '../store/scores';
import { productFigures } from './productFigures';
import { NOTHING_SAID } from './saidByPeople';
import { EntityInput } from './types';

const SHOP = 'component:default/shop';
const previous: StoredScore = {
  entityRef: SHOP,
  model: 'cd',
  modelVersion: '1.0.0',
  score,
  standing: { statuses: '', dimensionLevels: '' },
  published: { level: 2 },
  openSince: {
    'cd.old': NOW - 20 * DAY,
    'cd.older': NOW - 30 * DAY,
    'cd.young': NOW - 2 * DAY,
  },
  firstRatedAt: NOW - 45.5 * DAY,
  evaluatedAt: NOW,
};
const bare: EntityInput = {
  entity: entityRecord('shop'),
  bindings: [],
  signals: new Map(),
  scopeRoles: [],
  pushed: [],
  readings: NO_READINGS,
  previous: new Map(),
  decisions: [],
  said: NOTHING_SAID,
  goals: [],
  above: [],
};
const bound: EntityInput['bindings'] = [
  {
    entityRef: SHOP,
    source: 'test',
    scopeKey: 'test:acme/shop',
    roles: ['ci'],
    why: 'test/scope',
  },
];
const inRoles = (...roles: SourceRole[]) =>
  roles.map(role => ({ role, source: 'test', since: 0 }));

describe('productFigures', () => {
  it('say nothing of an entity that was never judged and has no source', () => {
    expect(productFigures(bare, [], NOW)).toEqual({});
  });

  it.each([[inRoles()], [inRoles('scm', 'ci')]])(
    'do not take %j for a zero: that nothing is delivered proves nothing',
    roles => {
      const figures = productFigures({ ...bare, bindings: bound }, roles, NOW);
      expect(figures).not.toHaveProperty(['plugin.delivery_metrics_available']);
    },
  );

  it.each([
    [inRoles('deploy'), 2],
    [inRoles('deploy', 'scm'), 4],
    [inRoles('deploy', 'scm', 'incidents'), 5],
  ])('count the delivery metrics that %j connect', (roles, value) => {
    const figures = productFigures({ ...bare, bindings: bound }, roles, NOW);
    expect(figures['plugin.delivery_metrics_available']).toEqual({
      value,
      samples: 1,
    });
  });

  it('count days since the first rated level, and answers to what is open for two weeks', () => {
    const decided = (practiceId: string) => ({
      entityRef: SHOP,
      model: 'cd',
      practiceId,
      decision: {
        state: 'declined' as const,
        reopened: false,
        version: 1,
      },
    });
    const input = {
      ...bare,
      previous: new Map([['cd', previous]]),
      decisions: [decided('cd.old'), decided('cd.young')],
      doneRecently: 3,
    };
    expect(productFigures(input, [], NOW)).toEqual({
      'plugin.history_days': { value: 45, samples: 1 },
      'plugin.recommendation_ack_ratio': { value: 0.5, samples: 2 },
      'plugin.recommendations_closed_90d': { value: 3, samples: 3 },
    });
  });
});
