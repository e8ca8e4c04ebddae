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

const MEASURED_THEN_ASKED = [metric('t.a'), ask()];
const FACT_THEN_ASKED = [fact('t.yes'), ask()];
const FLOOR_THEN_ASKED = [fact('t.yes', { status: 'partial' }), ask()];

const CASES: Case[] = [
  ['nothing is unknown', MEASURED_THEN_ASKED, {}, { status: 'unknown' }],
  [
    'a figure decides before people',
    MEASURED_THEN_ASKED,
    { metrics: { 't.a': share(0.5) }, answers: says('yes') },
    { status: 'partial', basis: 'measured' },
  ],
  [
    'people decide where there is no figure',
    MEASURED_THEN_ASKED,
    { answers: says('partly!') },
    { status: 'partial', basis: 'attested' },
  ],
  [
    'a figure of a silent source counts as stale',
    MEASURED_THEN_ASKED,
    { metrics: { 't.a': { ...share(1), stale: true } } },
    { status: 'pass', basis: 'stale' },
  ],
  [
    'a figure on its threshold passes',
    MEASURED_THEN_ASKED,
    { metrics: { 't.a': share(0.8) } },
    { status: 'pass', basis: 'measured' },
  ],
  [
    'smaller is better with <=',
    [metric('t.a', { op: '<=', pass: 0.1, partial: 0.5 })],
    { metrics: { 't.a': share(0.5) } },
    { status: 'partial', basis: 'measured' },
  ],
  [
    'elseStatus softens a figure that does not hold',
    [metric('t.a', { elseStatus: 'partial' })],
    { metrics: { 't.a': share(0) } },
    { status: 'partial', basis: 'measured' },
  ],
  [
    'a missing annotation proves nothing',
    FACT_THEN_ASKED,
    { facts: { 't.yes': false } },
    { status: 'unknown', hint: 'not shown in the catalog' },
  ],
  [
    'people say more than a missing annotation',
    FACT_THEN_ASKED,
    { facts: { 't.yes': false }, answers: says('yes') },
    { status: 'pass', basis: 'declared' },
  ],
  [
    'facts alone can fail',
    [fact('t.yes'), fact('t.no')],
    { facts: { 't.yes': false } },
    { status: 'fail', basis: 'fact' },
  ],
  [
    'facts that were never collected are unknown',
    [fact('t.yes'), fact('t.no')],
    {},
    { status: 'unknown' },
  ],
  [
    'a floor alone is partial and open',
    FLOOR_THEN_ASKED,
    { facts: { 't.yes': true } },
    { status: 'partial', basis: 'fact', open: true },
  ],
  [
    'a better answer rises above the floor',
    FLOOR_THEN_ASKED,
    { facts: { 't.yes': true }, answers: says('yes') },
    { status: 'pass', basis: 'declared' },
  ],
  [
    'a declared answer does not fall below the floor',
    FLOOR_THEN_ASKED,
    { facts: { 't.yes': true }, answers: says('no') },
    { status: 'partial', basis: 'fact', open: true },
  ],
  [
    'an attested answer does',
    FLOOR_THEN_ASKED,
    { facts: { 't.yes': true }, answers: says('no!') },
    { status: 'fail', basis: 'attested' },
  ],
  [
    'a figure marked partial that fails decides',
    [metric('t.a', { status: 'partial' }), ask()],
    { metrics: { 't.a': share(0.1) }, answers: says('partly') },
    { status: 'fail', basis: 'measured' },
  ],
  [
    'people may say that it does not apply',
    MEASURED_THEN_ASKED,
    { answers: says('not-applicable') },
    { status: 'not-applicable' },
  ],
  [
    'nobody knows is the same as no answer',
    MEASURED_THEN_ASKED,
    { answers: says('dont-know') },
    { status: 'unknown' },
  ],
  [
    'figures against people: the figure counts, both are named',
    MEASURED_THEN_ASKED,
    { metrics: { 't.a': share(0) }, answers: says('yes') },
    { status: 'fail', basis: 'measured', conflict: true },
  ],
  [
    'the reverse is a conflict too',
    MEASURED_THEN_ASKED,
    { metrics: { 't.a': share(1) }, answers: says('no') },
    { status: 'pass', basis: 'measured', conflict: true },
  ],
];

describe('firstDecides', () => {
  it.each(CASES)('%s', (_, evidence, input, expected) => {
    const { id, clauses, ...result } = resultOf({ evidence }, input);
    expect(result).toEqual(expected);
  });

  it('says of each clause what it saw', () => {
    const { clauses } = resultOf(
      { evidence: [metric('t.a'), fact('t.yes'), metric('t.b'), ask()] },
      { facts: { 't.yes': true }, answers: says('no') },
    );
    expect(clauses).toEqual([
      { index: 0, status: 'empty', reason: 'no data' },
      { index: 1, status: 'pass', basis: 'fact', actual: true },
      { index: 2, status: 'unused' },
      { index: 3, status: 'unused', basis: 'declared', actual: 'no' },
    ]);
  });
});
