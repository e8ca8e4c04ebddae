import { explainChange } from './explainChange';
import {
  ask,
  metric,
  practice,
  scoreByAnswers,
} from './__testUtils__/tinyModel';

const practices = [
  practice('low.a', { evidence: [metric('t.a'), ask()] }),
  practice('low.b', { supersededBy: ['middle.c'] }),
  practice('middle.c'),
];

function scoreOf(value: number, answers: Record<string, string>) {
  const metrics = { 't.a': { value, samples: 1 } };
  return scoreByAnswers(practices, answers, {}, { metrics });
}

describe('explainChange', () => {
  it('is empty when nothing changed', () => {
    const score = scoreOf(1, { 'low.b': 'yes' });
    expect(explainChange(score, score)).toEqual([]);
  });

  it('does not report figures that changed nothing', () => {
    const answers = { 'low.b': 'yes' };
    expect(explainChange(scoreOf(0.9, answers), scoreOf(1, answers))).toEqual(
      [],
    );
  });

  it('names levels, practices and the clauses behind them', () => {
    const before = scoreOf(0.9, { 'low.b': 'yes' });
    const after = scoreOf(0.5, { 'low.b': 'yes' });
    expect(explainChange(before, after)).toEqual([
      { what: 'level', from: 1, to: 0 },
      { what: 'dimension', id: 'work', from: 1, to: 0 },
      {
        what: 'practice',
        id: 'low.a',
        from: 'pass',
        to: 'partial',
        clauses: [
          {
            index: 0,
            from: { status: 'pass', actual: 0.9 },
            to: { status: 'partial', actual: 0.5 },
          },
        ],
      },
    ]);
  });

  it('names the practice that covers now', () => {
    const before = scoreOf(1, { 'low.b': 'no' });
    const after = scoreOf(1, { 'low.b': 'no', 'middle.c': 'yes!' });
    expect(explainChange(before, after)).toContainEqual({
      what: 'practice',
      id: 'low.b',
      from: 'fail',
      to: 'pass',
      clauses: [],
      impliedBy: { from: undefined, to: 'middle.c' },
    });
  });

  it('tells unrated from a level', () => {
    const before = scoreByAnswers(practices, {});
    const after = scoreOf(1, { 'low.b': 'yes' });
    expect(explainChange(before, after).slice(0, 2)).toEqual([
      { what: 'level', from: null, to: 1 },
      { what: 'dimension', id: 'work', from: null, to: 1 },
    ]);
  });
});
