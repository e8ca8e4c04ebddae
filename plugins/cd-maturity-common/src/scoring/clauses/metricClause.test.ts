import { metric, resultOf } from '../__testUtils__/tinyModel';
import { ScoringInput } from '../types';

const RATE = {
  type: 'number',
  dir: 'up',
  sample: 'run',
  minSamples: 5,
  from: ['ci'],
  widen: false,
  emptyIs: 0,
  means: 'runs a week',
};
const SHARE = {
  type: 'ratio',
  dir: 'up',
  sample: 'push',
  window: '90d',
  from: ['ci'],
  means: 'a share of pushes',
};

function clauseOf(clause: object, input: Partial<ScoringInput>) {
  const evidence = [metric('t.x', { pass: 1, partial: 0.5, ...clause })];
  const signals = { 't.x': 'emptyIs' in clause ? RATE : SHARE };
  const { emptyIs: _, ...rest } = evidence[0];
  return resultOf({ evidence: [rest] }, input, signals).clauses[0];
}
const rate = (input: Partial<ScoringInput>, clause: object = {}) =>
  clauseOf({ emptyIs: 0, ...clause }, input);

describe('metric clause', () => {
  it('takes the window of the clause over that of the signal over the default', () => {
    const windows = {
      '30d': { value: 0, samples: 9 },
      '90d': { value: 0.5, samples: 9 },
      '180d': { value: 1, samples: 9 },
    };
    const input = { metrics: { 't.x': { windows } } };
    expect(clauseOf({}, input)).toMatchObject({ window: '90d', actual: 0.5 });
    expect(clauseOf({ window: '180d' }, input)).toMatchObject({
      window: '180d',
      status: 'pass',
    });
    expect(rate(input)).toMatchObject({ window: '30d', status: 'fail' });
  });

  it('takes the minimum of the clause over that of the signal over the default', () => {
    const input = { metrics: { 't.x': { value: 1, samples: 3 } } };
    expect(clauseOf({}, input)).toEqual({
      index: 0,
      status: 'empty',
      actual: 1,
      samples: 3,
      window: '90d',
      reason: '3 of at least 5 samples',
    });
    expect(clauseOf({ minSamples: 3 }, input)).toMatchObject({
      status: 'pass',
      samples: 3,
    });
  });

  it('widens a share but not a rate', () => {
    const windows = {
      '30d': { value: 0, samples: 1 },
      '90d': { value: 0, samples: 2 },
      '180d': { value: 0.6, samples: 6 },
    };
    const input = { metrics: { 't.x': { windows } } };
    expect(clauseOf({}, input)).toMatchObject({
      status: 'partial',
      window: '180d',
    });
    expect(rate(input)).toMatchObject({ status: 'empty', window: '30d' });
  });

  it('reads silence as a value only of a living source', () => {
    const alive = { aliveRoles: ['ci'] };
    const silent = { metrics: { 't.x': { samples: 0 } } };
    const zero = { status: 'fail', basis: 'measured', actual: 0, samples: 0 };
    expect(rate(alive)).toMatchObject(zero);
    expect(rate({ ...alive, ...silent })).toMatchObject(zero);
    expect(rate({ aliveRoles: ['scm'] })).toMatchObject({ status: 'empty' });
    expect(rate(silent)).toMatchObject({ status: 'empty', reason: 'no data' });
    expect(clauseOf({}, alive)).toMatchObject({ status: 'empty' });
  });

  it('does not replace a value that has too few samples', () => {
    const input = {
      aliveRoles: ['ci'],
      metrics: { 't.x': { value: 3, samples: 2 } },
    };
    expect(rate(input)).toMatchObject({ status: 'empty', actual: 3 });
  });

  it('passes on why there is no value', () => {
    const input = {
      metrics: { 't.x': { samples: 4, reason: 'no start known' } },
    };
    expect(clauseOf({}, input)).toMatchObject({
      status: 'empty',
      samples: 4,
      reason: 'no start known',
    });
  });
});
