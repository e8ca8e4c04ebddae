import {
  answersOf,
  ask,
  fact,
  metric,
  resultOf,
} from './__testUtils__/tinyModel';
import { ScoringInput } from './types';

const share = (value: number) => ({ value, samples: 1 });
const says = (option: string) => answersOf({ 'low.one': option });

type Case = [
  what: string,
  evidence: Array<Record<string, unknown>>,
  input: Partial<ScoringInput>,
  expected: object,
];

const TWO = [metric('t.a'), metric('t.b')];
const TWO_OR_ASK = [...TWO, ask({ onlyIfNoMetric: true })];
const ONE_AND_EXTRA = [metric('t.a'), metric('t.b', { whenEmpty: 'skip' })];

const CASES: Case[] = [
  ['nothing is unknown', TWO_OR_ASK, {}, { status: 'unknown' }],
  [
    'the lowest decides',
    TWO,
    { metrics: { 't.a': share(1), 't.b': share(0.5) } },
    { status: 'partial', basis: 'measured' },
  ],
  [
    'one fail fails, however good the rest',
    TWO,
    { metrics: { 't.a': share(1), 't.b': share(0) } },
    { status: 'fail', basis: 'measured' },
  ],
  [
    'one fail fails, however empty the rest',
    TWO,
    { metrics: { 't.b': share(0) } },
    { status: 'fail', basis: 'measured' },
  ],
  [
    'with a part missing it is partial and open',
    TWO,
    { metrics: { 't.a': share(1) } },
    { status: 'partial', basis: 'measured', open: true },
  ],
  [
    'a clause to skip is not missed',
    ONE_AND_EXTRA,
    { metrics: { 't.a': share(1) } },
    { status: 'pass', basis: 'measured' },
  ],
  [
    'a clause to skip counts when it says something',
    ONE_AND_EXTRA,
    { metrics: { 't.a': share(1), 't.b': share(0) } },
    { status: 'fail', basis: 'measured' },
  ],
  [
    'only clauses to skip leave it unknown',
    [metric('t.a', { whenEmpty: 'skip' })],
    {},
    { status: 'unknown' },
  ],
  [
    'a question stands in for what is missing; the weakest basis is named',
    TWO_OR_ASK,
    { metrics: { 't.a': share(1) }, answers: says('yes') },
    { status: 'pass', basis: 'declared' },
  ],
  [
    'a question that is not needed is not used',
    TWO_OR_ASK,
    {
      metrics: { 't.a': share(1), 't.b': share(1) },
      answers: says('partly'),
    },
    { status: 'pass', basis: 'measured' },
  ],
  [
    'a question always counts without onlyIfNoMetric',
    [metric('t.a'), ask()],
    { metrics: { 't.a': share(1) }, answers: says('partly!') },
    { status: 'partial', basis: 'attested' },
  ],
  [
    'a fact that does not hold fails here',
    [fact('t.yes'), fact('t.no')],
    { facts: { 't.yes': true, 't.no': false } },
    { status: 'fail', basis: 'fact' },
  ],
  [
    'people may say that it does not apply',
    TWO_OR_ASK,
    { answers: says('not-applicable') },
    { status: 'not-applicable' },
  ],
  [
    'not what figures show',
    TWO_OR_ASK,
    { metrics: { 't.a': share(1) }, answers: says('not-applicable') },
    { status: 'partial', basis: 'measured', open: true },
  ],
  [
    'figures against people are named',
    TWO_OR_ASK,
    { metrics: { 't.a': share(0), 't.b': share(1) }, answers: says('yes') },
    { status: 'fail', basis: 'measured', conflict: true },
  ],
];

describe('allCount', () => {
  it.each(CASES)('%s', (_, evidence, input, expected) => {
    const { id, clauses, ...result } = resultOf(
      { combine: 'all', evidence },
      input,
    );
    expect(result).toEqual(expected);
  });

  it('says which clauses were left out', () => {
    const { clauses } = resultOf(
      {
        combine: 'all',
        evidence: [...ONE_AND_EXTRA, ask({ onlyIfNoMetric: true })],
      },
      { metrics: { 't.a': share(1) }, answers: says('no') },
    );
    expect(clauses.map(({ status }) => status)).toEqual([
      'pass',
      'unused',
      'unused',
    ]);
  });
});
