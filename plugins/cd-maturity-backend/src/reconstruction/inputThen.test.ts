import { Incident } from 'backstage-plugin-cd-maturity-common';
import { entityRecord } from '../__testUtils__/scored';
import { DAY, NOW } from '../__testUtils__/signals';
import { NOTHING_SAID } from '../evaluation/saidByPeople';
import { EntityInput } from '../evaluation/types';
import { NO_READINGS } from '../store/readings';
import { inputThen } from './inputThen';

const THEN = NOW - 7 * DAY;

const incident: Incident = {
  kind: 'incident',
  source: 'test',
  scope: 'acme/shop',
  externalId: '1',
  seq: 1,
  state: 'resolved',
  openedAt: THEN - DAY,
  resolvedAt: THEN + DAY,
  external: false,
};

const record = entityRecord('shop');
const fact = { entityRef: record.entityRef, value: 1, pushedBy: 'test' };
const response = {
  holderRef: record.entityRef,
  model: 'cd',
  practiceId: 'p',
  respondent: 'user:default/mia',
  option: 'yes',
};
const role = { scopeKey: 's', source: 'test' } as const;

const input: EntityInput = {
  entity: {
    ...record,
    snapshot: { ...record.snapshot, facts: { a: true }, figures: { b: 1 } },
  },
  bindings: [],
  signals: new Map([['s', [incident, { ...incident, resolvedAt: THEN - 1 }]]]),
  scopeRoles: [
    { ...role, role: 'ci', firstAt: THEN - DAY, lastAt: NOW },
    { ...role, role: 'deploy', firstAt: THEN, lastAt: NOW },
  ],
  pushed: [
    { ...fact, id: 'before', observedAt: THEN },
    { ...fact, id: 'after', observedAt: THEN + 1 },
  ],
  readings: {
    asOf: NOW,
    measured: { x: { value: 1, samples: 1 } },
    kept: {},
  },
  previous: new Map(),
  decisions: [],
  doneRecently: 3,
  said: {
    ...NOTHING_SAID,
    responses: [
      { ...response, answeredAt: THEN },
      { ...response, answeredAt: THEN + 1 },
    ],
  },
  goals: [],
  above: [],
};

describe('inputThen', () => {
  const then = inputThen(input, THEN);

  it('knows nothing of what came later', () => {
    expect(then.pushed.map(({ id }) => id)).toEqual(['before']);
    expect(then.said.responses).toHaveLength(1);
    expect(then.scopeRoles).toEqual([
      { ...role, role: 'ci', firstAt: THEN - DAY, lastAt: THEN },
    ]);
    const { resolvedAt: _, ...open } = incident;
    expect(then.signals.get('s')).toEqual([
      { ...open, state: 'open' },
      { ...incident, resolvedAt: THEN - 1 },
    ]);
  });

  it('takes for unknown what the catalog does not remember', () => {
    expect(then.entity.snapshot).toMatchObject({ facts: {}, figures: {} });
    expect(then).toMatchObject({
      readings: NO_READINGS,
      doneRecently: undefined,
    });
  });
});
