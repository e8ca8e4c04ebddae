import { MaturityModel } from '../model';
import { CellState } from './cell';
import { levelOf } from './standing';
import { practice, scoreByAnswers } from './__testUtils__/tinyModel';

describe('coverage of a cell', () => {
  const cell = [
    practice('low.gate'),
    practice('low.extra', { gate: false }),
    practice('low.other', { gate: false, flag: 'advanced' }),
  ];

  it.each([
    // weights 3, 1, 2
    [{}, 0],
    [{ 'low.gate': 'yes' }, 3 / 6],
    [{ 'low.gate': 'partly', 'low.other': 'yes' }, 3.5 / 6],
    [{ 'low.gate': 'yes', 'low.extra': 'yes', 'low.other': 'yes' }, 1],
  ])('of %j is %d', (answers, coverage) => {
    const [dimension] = scoreByAnswers(cell, answers).dimensions;
    expect(dimension.coverage).toEqual({ 1: coverage });
  });

  it('leaves out what is exempt or does not apply', () => {
    const input = { exemptions: ['low.gate'], notApplicable: ['low.other'] };
    const answers = { 'low.gate': 'yes', 'low.extra': 'partly' };
    const [dimension] = scoreByAnswers(cell, answers, {}, input).dimensions;
    expect(dimension.coverage).toEqual({ 1: 0.5 });
  });

  it('claims the level exactly at the threshold', () => {
    const practices = [
      practice('low.gate'),
      ...['a', 'b', 'c'].map(x => practice(`low.${x}`, { gate: false })),
    ];
    const answers = { 'low.gate': 'yes', 'low.a': 'yes' };
    const level = (low: number) =>
      scoreByAnswers(practices, answers, { coverage: { low } }).dimensions[0]
        .level;
    expect(level(4 / 6)).toBe(1);
    expect(level(0.67)).toBe(0);
  });
});

describe('level of a dimension', () => {
  const cell = (rank: number, own: boolean, low: boolean): CellState => ({
    rank,
    defined: true,
    coverage: 0,
    own,
    low,
  });
  const essential: MaturityModel['sequencing'] = 'essential';

  it.each([
    [
      'none holds',
      essential,
      [cell(1, false, false), cell(2, false, false)],
      0,
    ],
    ['both hold', essential, [cell(1, true, true), cell(2, true, true)], 2],
    [
      'a lower gap is tolerated',
      essential,
      [cell(1, false, true), cell(2, true, true)],
      2,
    ],
    [
      'a lower essential gate is not',
      essential,
      [cell(1, false, false), cell(2, true, true)],
      0,
    ],
    [
      'strict tolerates nothing',
      'strict',
      [cell(1, false, true), cell(2, true, true)],
      0,
    ],
    [
      'free looks at the level alone',
      'free',
      [cell(1, false, false), cell(2, true, true)],
      2,
    ],
    [
      'undefined levels are skipped',
      essential,
      [cell(3, false, true), cell(4, true, true)],
      4,
    ],
    [
      'the first defined level sets the floor',
      essential,
      [cell(3, false, false)],
      2,
    ],
  ] as const)('%s', (_, sequencing, cells, level) => {
    expect(levelOf(cells, sequencing)).toBe(level);
  });

  const three = [
    practice('low.gate'),
    practice('middle.gate'),
    practice('middle.more', { gate: false }),
    practice('high.gate', { flag: 'advanced' }),
  ];

  it.each([
    [{}, { level: 0, next: 1, progress: 0, potential: 3 }],
    [
      { 'low.gate': 'partly' },
      { level: 0, next: 1, progress: 0.5, potential: 0 },
    ],
    [{ 'low.gate': 'yes' }, { level: 1, next: 2, progress: 1, potential: 3 }],
    [
      { 'low.gate': 'yes', 'middle.gate': 'partly', 'middle.more': 'yes' },
      { level: 1, next: 2, progress: 1 + 2.5 / 4, potential: 1 },
    ],
    [
      { 'low.gate': 'yes', 'middle.gate': 'yes' },
      { level: 2, next: 3, progress: 2, potential: 3 },
    ],
    // An upper level counts although a lower one is incomplete, as long as its essential gates pass.
    [
      { 'low.gate': 'yes', 'middle.gate': 'no', 'high.gate': 'yes!' },
      { level: 1, next: 2, progress: 1, potential: 1 },
    ],
    [
      {
        'low.gate': 'yes',
        'middle.gate': 'yes',
        'middle.more': 'no',
        'high.gate': 'yes!',
      },
      { level: 3, next: null, progress: 3, potential: 3 },
    ],
  ])('of %j', (answers, expected) => {
    const [dimension] = scoreByAnswers(three, answers).dimensions;
    expect(dimension).toMatchObject(expected);
  });

  it('started levels stay below the next one', () => {
    const practices = [
      practice('low.gate'),
      ...Array.from({ length: 60 }, (_, i) =>
        practice(`low.x${i}`, { effect: 5 }),
      ),
    ];
    const answers = Object.fromEntries(
      practices.slice(1).map(({ id }) => [id, 'yes']),
    );
    const [dimension] = scoreByAnswers(practices, answers).dimensions;
    expect(dimension.coverage[1]).toBeGreaterThan(0.98);
    expect(dimension.progress).toBeLessThan(0.9901);
  });

  it('is complete when nothing above applies', () => {
    const input = {
      notApplicable: ['middle.gate', 'middle.more', 'high.gate'],
    };
    const [dimension] = scoreByAnswers(
      three,
      { 'low.gate': 'yes' },
      {},
      input,
    ).dimensions;
    expect(dimension).toMatchObject({ level: 1, next: null, progress: 3 });
  });

  it('leaves out a dimension in which nothing applies', () => {
    const practices = [
      practice('low.a'),
      practice('low.b', { dimension: 'rest' }),
    ];
    const score = scoreByAnswers(
      practices,
      { 'low.a': 'yes' },
      {},
      {
        notApplicable: ['low.b'],
      },
    );
    expect(score.dimensions.map(({ id }) => id)).toEqual(['work']);
    expect(score).toMatchObject({ level: 1, progress: 1, bottleneck: 'work' });
  });

  it('is unrated when nothing applies at all', () => {
    const input = { notApplicable: three.map(({ id }) => id) };
    expect(scoreByAnswers(three, {}, {}, input)).toMatchObject({
      unrated: true,
      level: 0,
      percentToNext: null,
      bottleneck: '',
      dimensions: [],
    });
  });
});
