import { explainClause } from './explainClause';
import { formatValue } from './formatValue';
import { scoreEntity } from './scoreEntity';
import {
  answersOf,
  ask,
  compiledOf,
  fact,
  inputOf,
  metric,
  practice,
} from './__testUtils__/tinyModel';
import { ScoringInput } from './types';

const WAIT = {
  type: 'number',
  dir: 'down',
  sample: 'change',
  minSamples: 1,
  from: ['scm'],
  means: 'how long it waits',
};

function explained(
  evidence: Array<Record<string, unknown>>,
  input: Partial<ScoringInput>,
) {
  const compiled = compiledOf(
    [
      practice('low.one', { evidence }),
      practice('low.other', { title: 'The other one' }),
    ],
    {},
    { 't.wait_hours': WAIT },
  );
  const { practices } = scoreEntity(compiled, inputOf(input));
  return practices[0].clauses.map(clause =>
    explainClause(compiled, 'low.one', clause),
  );
}

describe('explainClause', () => {
  it('puts a share in percent', () => {
    const metrics = { 't.a': { value: 0.823, samples: 12 } };
    expect(explained([metric('t.a', { pass: 0.9 })], { metrics })).toEqual([
      {
        type: 'metric',
        signal: 't.a',
        about: 'a share',
        expected: 'at least 90 %',
        threshold: { op: '>=', pass: 0.9, partial: 0.4 },
        actual: '82.3 %',
        status: 'partial',
        basis: 'measured',
        samples: 12,
        window: '30d',
      },
    ]);
  });

  it('takes the unit of a number from its name', () => {
    const evidence = [
      metric('t.wait_hours', { op: '<=', pass: 24, partial: 72 }),
    ];
    const metrics = { 't.wait_hours': { value: 30.5, samples: 3 } };
    expect(explained(evidence, { metrics })[0]).toMatchObject({
      expected: 'at most 24 h',
      actual: '30.5 h',
    });
  });

  it('says yes and no of a fact', () => {
    expect(explained([fact('t.yes')], { facts: { 't.yes': false } })).toEqual([
      {
        type: 'fact',
        signal: 't.yes',
        about: 'something that is so',
        expected: 'yes',
        actual: 'no',
        status: 'fail',
        basis: 'fact',
      },
    ]);
    expect(explained([fact('t.no', { equals: false })], {})[0]).toEqual({
      type: 'fact',
      signal: 't.no',
      about: 'something that is so',
      expected: 'no',
      status: 'empty',
      reason: 'not collected',
    });
  });

  it('says which answers of a question pass', () => {
    const answers = answersOf({ 'low.one': 'strongly-disagree' });
    expect(explained([ask({ scale: 'agree5' })], { answers })).toEqual([
      {
        type: 'ask',
        about: 'Is it so?',
        expected: 'agree or strongly agree',
        actual: 'strongly disagree',
        status: 'fail',
        basis: 'declared',
      },
    ]);
    const share = [ask({ scale: 'share4', passAt: 0.67 })];
    expect(explained(share, {})[0].expected).toBe('most or all');
  });

  it('names the practice that is taken over', () => {
    const answers = answersOf({ 'low.other': 'yes' });
    expect(explained([{ practice: 'low.other' }], { answers })).toEqual([
      {
        type: 'practice',
        about: 'The other one',
        expected: 'pass',
        actual: 'pass',
        status: 'pass',
        basis: 'declared',
      },
    ]);
  });

  it('names a practice or clause that does not exist', () => {
    const compiled = compiledOf([practice('low.one')]);
    expect(() =>
      explainClause(compiled, 'low.two', { index: 0, status: 'empty' }),
    ).toThrow('Model tiny has no clause 0 in practice low.two');
  });
});

describe('formatValue', () => {
  const number = { type: 'number' } as const;

  it.each([
    ['a.x_ratio', 0.896, { type: 'ratio' } as const, '89.6 %'],
    ['a.x_ratio', 1, { type: 'ratio' } as const, '100 %'],
    ['a.p50_minutes', 5.25, number, '5.3 min'],
    ['a.p50_minutes', 120, number, '120 min'],
    ['a.p50_minutes', 795.6, number, '13.3 h'],
    ['a.p50_minutes', 7170.2, number, '5 days'],
    ['a.p50_hours', 0.4, number, '0.4 h'],
    ['a.p50_hours', 72, number, '72 h'],
    ['a.p50_hours', 168, number, '7 days'],
    ['a.age_days', 90, number, '90 days'],
    ['a.age_days', 1, number, '1 day'],
    ['a.commit_days_per_week', 1, number, '1 day a week'],
    ['a.runs_per_week', 0.25, number, '0.25 a week'],
    ['a.commit_days_per_week', 4, number, '4 days a week'],
    ['a.coverage_pct', 71.04, number, '71 %'],
    ['a.interval_cv', 0.82, number, '0.82'],
    ['a.isolation_score', 2, undefined, '2'],
  ])('%s of %d', (id, value, signal, words) => {
    expect(formatValue(id, value, signal)).toBe(words);
  });
});
