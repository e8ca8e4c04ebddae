import { scoreEntity } from './scoreEntity';
import {
  answersOf,
  compiledOf,
  inputOf,
  practice,
  scoreByAnswers,
} from './__testUtils__/tinyModel';

const cell = [
  practice('low.gate'),
  practice('low.heavy', { gate: false, flag: 'advanced', effort: 'M' }),
  practice('low.cheap', { gate: false, flag: 'advanced', effort: 'S' }),
  practice('low.light', { gate: false }),
];

describe('smallestSet', () => {
  it('is the open gates, then what weighs most and costs least', () => {
    // 3 of 8 with the gate; 0.7 needs 5.6.
    expect(scoreByAnswers(cell, {}).smallestSet.sort()).toEqual([
      'low.cheap',
      'low.gate',
      'low.heavy',
    ]);
    // 3 + 1 + 2 of 8.
    expect(
      scoreByAnswers(cell, { 'low.light': 'yes' }).smallestSet.sort(),
    ).toEqual(['low.cheap', 'low.gate']);
  });

  it('is empty at the top', () => {
    const answers = Object.fromEntries(cell.map(({ id }) => [id, 'yes']));
    expect(scoreByAnswers(cell, answers).smallestSet).toEqual([]);
  });

  it('lifts only as many dimensions as it takes, the nearest', () => {
    const practices = ['a', 'b', 'c', 'd', 'e'].flatMap(dimension => [
      practice(`low.${dimension}`, { dimension }),
    ]);
    const answers = { 'low.a': 'yes', 'low.b': 'yes', 'low.d': 'partly' };
    expect(scoreByAnswers(practices, answers).smallestSet).toEqual(['low.d']);
  });

  it('repairs lower levels only as far as they bind', () => {
    const practices = [
      practice('low.essential'),
      practice('low.gate', { flag: 'advanced' }),
      practice('low.half', { flag: 'advanced' }),
      practice('low.extra', { gate: false }),
      practice('middle.gate'),
    ];
    const answers = { 'low.half': 'partly!', 'low.essential': 'yes' };
    const compiled = compiledOf(practices);
    const score = scoreEntity(
      compiled,
      inputOf({ answers: answersOf({ ...answers, 'middle.gate': 'partly' }) }),
    );
    // To reach low itself first: its own gates.
    expect(score.level).toBe(0);
    expect(score.smallestSet.sort()).toEqual(['low.gate', 'low.half']);

    const ahead = scoreByAnswers(practices, {
      ...answers,
      'low.gate': 'yes!',
      'low.half': 'yes!',
    });
    expect(ahead).toMatchObject({ level: 1, smallestSet: ['middle.gate'] });
  });

  it('does not count on credit from above', () => {
    const practices = [
      practice('low.a', { supersededBy: ['middle.b'] }),
      practice('middle.b'),
    ];
    expect(scoreByAnswers(practices, {}).smallestSet).toEqual(['low.a']);
  });

  it('reaches what it promises', () => {
    const practices = [
      ...cell,
      practice('low.other', { dimension: 'rest' }),
      practice('middle.other', { dimension: 'rest' }),
    ];
    const before = scoreByAnswers(practices, { 'low.cheap': 'partly' });
    const answers = Object.fromEntries(
      before.smallestSet.map(id => [id, 'yes']),
    );
    expect(
      scoreByAnswers(practices, { 'low.cheap': 'partly', ...answers }).level,
    ).toBe(before.level + 1);
  });
});
