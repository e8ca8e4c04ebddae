import {
  practice,
  scoreByAnswers,
  PracticeDraft,
} from './__testUtils__/tinyModel';

/** Ranked ids with their scores. */
function ranked(
  practices: PracticeDraft[],
  answers: Record<string, string> = {},
  input = {},
) {
  return scoreByAnswers(practices, answers, {}, input).recommendations.map(
    ({ practiceId, score }) => [practiceId, score],
  );
}

/** A second, complete dimension, so that the first alone is the bottleneck. */
const passed = practice('low.done', { dimension: 'rest' });
const done = { 'low.done': 'yes' };

describe('score of a recommendation', () => {
  it.each([
    ['a failing gate of the next level', { 'low.a': 'no' }, {}, 4 * 1.5 * 1.25],
    ['half of it is there', { 'low.a': 'partly' }, {}, 2 * 1.5 * 1.25],
    [
      'a medium effort',
      { 'low.a': 'no' },
      { effort: 'M' },
      (4 * 1.5 * 1.25) / 2,
    ],
    [
      'a large effort',
      { 'low.a': 'no' },
      { effort: 'L' },
      (4 * 1.5 * 1.25) / 4,
    ],
    ['unknown costs little to show', {}, { effort: 'L' }, 2 * 1.5 * 1.25],
  ])('%s', (_, answers, more, score) => {
    const a = practice('low.a', { effect: 4, ...(more as object) });
    expect(ranked([a, passed], { ...answers, ...done })).toEqual([
      ['low.a', Math.round(score * 1e9) / 1e9],
    ]);
  });

  it('is the same for all levels up to a target above the next one', () => {
    const practices = ['low', 'middle', 'high', 'top'].map(level =>
      practice(`${level}.gate`),
    );
    const answers = {
      'middle.gate': 'no',
      'high.gate': 'no',
      'top.gate': 'no',
    };
    const scores = (targets?: Record<string, number>) =>
      Object.fromEntries(
        ranked(practices, { 'low.gate': 'yes', ...answers }, { targets }),
      );
    const { dimension } = practices[0];
    const plain = scores();
    expect(plain['high.gate']).toBeLessThan(plain['middle.gate']);
    const aimed = scores({ [dimension]: 3 });
    expect(aimed['high.gate']).toBe(aimed['middle.gate']);
    expect(aimed['top.gate']).toBeLessThan(aimed['high.gate']);
    // A target that is reached already changes nothing.
    expect(scores({ [dimension]: 1 })).toEqual(plain);
  });

  it('falls with the distance to the next level', () => {
    const practices = ['low', 'middle', 'high', 'top'].flatMap(level => [
      practice(`${level}.gate`),
      practice(`${level}.more`, { gate: false }),
    ]);
    const answers = {
      'low.gate': 'yes',
      'low.more': 'no',
      'middle.gate': 'partly',
      'middle.more': 'no',
      'high.more': 'no',
      'top.more': 'no',
    };
    const scores = Object.fromEntries(ranked(practices, answers));
    // Next is middle; the only dimension is the bottleneck.
    expect(scores['low.more']).toBeCloseTo(3 * 1.2 * 1.25);
    expect(scores['middle.more']).toBeCloseTo(3 * 1 * 1.25);
    expect(scores['high.more']).toBeCloseTo(3 * 0.6 * 1.25);
    expect(scores['top.more']).toBeCloseTo(3 * 0.3 * 1.25);
  });

  it('prefers more effect, then the name, on a tie', () => {
    const practices = [
      passed,
      practice('low.gate'),
      practice('low.z', { gate: false, effect: 2 }),
      practice('low.y', { gate: false, effect: 2 }),
      practice('low.x', { gate: false, effect: 4, effort: 'M' }),
    ];
    const answers = {
      ...done,
      'low.gate': 'yes',
      'low.x': 'no',
      'low.y': 'no',
      'low.z': 'no',
    };
    expect(ranked(practices, answers).map(([id]) => id)).toEqual([
      'low.x',
      'low.y',
      'low.z',
    ]);
  });

  it('puts what is required first in its place', () => {
    const practices = [
      practice('low.first'),
      practice('low.second', { requires: ['low.first'] }),
      practice('low.third', { requires: ['low.second'] }),
    ];
    const ids = (answers: Record<string, string>, input = {}) =>
      ranked(practices, answers, input).map(([id]) => id);
    expect(ids({})).toEqual(['low.first']);
    expect(ids({ 'low.first': 'partly' })).toEqual(['low.first']);
    expect(ids({ 'low.first': 'yes' })).toEqual(['low.second']);
    expect(ids({}, { exemptions: ['low.first'] })).toEqual(['low.second']);
  });
});

describe('group of a recommendation', () => {
  it.each([
    ['show-evidence', undefined, { effort: 'S', effect: 5 }],
    ['quick-win', 'no', { effort: 'S', effect: 3 }],
    ['next-step', 'no', { effort: 'M', effect: 3 }],
    ['next-step', 'no', { effort: 'S', effect: 2 }],
    ['big-move', 'no', { effort: 'L', effect: 4, gate: false }],
    ['other', 'no', { effort: 'M', effect: 4, gate: false }],
  ] as const)('is %s', (group, answer, more) => {
    const practices = [
      practice('low.gate', { effect: 1 }),
      practice('low.a', more),
    ];
    const answers = {
      'low.gate': 'partly',
      ...(answer && { 'low.a': answer }),
    };
    const { recommendations } = scoreByAnswers(practices, answers);
    const found = recommendations.find(r => r.practiceId === 'low.a');
    expect(found?.group).toBe(group);
  });
});
