import fc from 'fast-check';
import { Lens, lensSchema } from '../../model';
import { Answer, PracticeStatus } from '../types';
import { evaluateLens } from './evaluateLens';

type Row = { level: string; practices?: string[]; ask?: string };

function lensOf(...areas: Row[][]): Lens {
  return lensSchema.parse({
    apiVersion: 'cd-maturity/v1alpha1',
    kind: 'Lens',
    metadata: {
      id: 'glass',
      title: 'Glass',
      version: '1.0.0',
      status: 'draft',
      guidance: 'For tests.',
    },
    levels: ['one', 'two', 'three'].map((id, at) => ({
      id,
      rank: at + 1,
      title: id,
      summary: id,
    })),
    areas: areas.map((rows, at) => ({
      id: `area-${at}`,
      title: 'Area',
      rows: rows.map(({ ask, ...row }) => ({
        ...row,
        title: 'Row',
        questions: ask ? [{ id: ask, ask: 'Is it so?' }] : [],
      })),
    })),
  });
}

const ladder = lensOf([
  { level: 'three', practices: ['p.c'] },
  { level: 'one', practices: ['p.a'] },
  { level: 'two', practices: ['p.b', 'p.b2'] },
]);

const stands = (
  statuses: Record<string, PracticeStatus>,
  lens = ladder,
  answers?: Record<string, Answer>,
) => {
  const [{ level, potential, status }] = evaluateLens(
    lens,
    statuses,
    answers,
  ).areas;
  return { level, potential, status };
};

describe('evaluateLens', () => {
  it.each<[string, Record<string, PracticeStatus>, ReturnType<typeof stands>]>([
    [
      'everything passes',
      { 'p.a': 'pass', 'p.b': 'pass', 'p.b2': 'pass', 'p.c': 'pass' },
      { level: 3, potential: 3, status: 'holds' },
    ],
    ['nothing is known', {}, { level: 0, potential: 3, status: 'unknown' }],
    [
      'something below is missing',
      { 'p.a': 'pass', 'p.b': 'pass', 'p.b2': 'fail', 'p.c': 'pass' },
      { level: 1, potential: 1, status: 'open' },
    ],
    [
      'something is only partly there',
      { 'p.a': 'partial', 'p.b': 'pass', 'p.b2': 'pass', 'p.c': 'pass' },
      { level: 0, potential: 0, status: 'open' },
    ],
    [
      'something below is not known',
      { 'p.a': 'pass', 'p.b': 'pass', 'p.c': 'fail' },
      { level: 1, potential: 2, status: 'open' },
    ],
    [
      'part of a row does not apply or is exempt',
      { 'p.a': 'pass', 'p.b': 'not-applicable', 'p.b2': 'pass', 'p.c': 'fail' },
      { level: 2, potential: 2, status: 'open' },
    ],
    [
      'a whole row is exempt: it neither counts nor ends the way',
      { 'p.a': 'pass', 'p.b': 'exempt', 'p.b2': 'exempt', 'p.c': 'pass' },
      { level: 3, potential: 3, status: 'holds' },
    ],
    [
      'the top is exempt',
      { 'p.a': 'pass', 'p.b': 'pass', 'p.b2': 'pass', 'p.c': 'exempt' },
      { level: 2, potential: 2, status: 'holds' },
    ],
    [
      'nothing applies',
      {
        'p.a': 'not-applicable',
        'p.b': 'not-applicable',
        'p.b2': 'not-applicable',
        'p.c': 'exempt',
      },
      { level: 0, potential: 0, status: 'not-applicable' },
    ],
  ])('knows where one stands when %s', (_, statuses, expected) => {
    expect(stands(statuses)).toEqual(expected);
  });

  it('takes partial for enough where the row says so', () => {
    const [area] = ladder.areas;
    const kind = {
      ...ladder,
      areas: [
        {
          ...area,
          rows: area.rows.map(row => ({ ...row, enough: 'partial' as const })),
        },
      ],
    };
    expect(stands({ 'p.a': 'partial', 'p.b': 'fail' }, kind)).toMatchObject({
      level: 1,
    });
  });

  it('lets a row that asks for nothing hold', () => {
    expect(stands({}, lensOf([{ level: 'one' }]))).toEqual({
      level: 1,
      potential: 1,
      status: 'holds',
    });
  });

  it.each<[Answer | undefined, PracticeStatus, number]>([
    [undefined, 'unknown', 0],
    [{ option: 'yes' }, 'pass', 1],
    [{ option: 'partly' }, 'partial', 0],
    [{ option: 'no' }, 'fail', 0],
    [{ option: 'dont-know' }, 'unknown', 0],
    [{ option: 'not-applicable' }, 'not-applicable', 1],
  ])('counts the answer %j as %s', (answer, status, level) => {
    const lens = lensOf([{ level: 'one', practices: ['p.a'], ask: 'q.a' }]);
    const answers: Record<string, Answer> = answer ? { 'q.a': answer } : {};
    const { areas } = evaluateLens(lens, { 'p.a': 'pass' }, answers);
    expect(areas[0].rows[0].items).toEqual([
      { id: 'p.a', status: 'pass' },
      { id: 'q.a', status },
    ]);
    expect(areas[0].level).toBe(level);
  });

  it('holds as a whole when every area does', () => {
    const checklist = lensOf(
      [{ level: 'one', practices: ['p.a'] }],
      [{ level: 'one', practices: ['p.b'] }],
      [{ level: 'one', practices: ['p.c'] }],
    );
    const whole = (statuses: Record<string, PracticeStatus>) =>
      evaluateLens(checklist, statuses).status;
    expect(whole({ 'p.a': 'pass', 'p.b': 'pass', 'p.c': 'exempt' })).toBe(
      'holds',
    );
    expect(whole({ 'p.a': 'pass', 'p.b': 'pass' })).toBe('unknown');
    expect(whole({ 'p.a': 'pass', 'p.b': 'fail' })).toBe('open');
  });

  it('never loses by a practice that gets better, and never stands above what it could be', () => {
    const worth = { unknown: 0, fail: 0, partial: 1, pass: 2 };
    const status = fc.constantFrom(
      ...(Object.keys(worth) as Array<keyof typeof worth>),
    );
    fc.assert(
      fc.property(
        fc.record({
          'p.a': status,
          'p.b': status,
          'p.b2': status,
          'p.c': status,
        }),
        fc.constantFrom('p.a', 'p.b', 'p.b2', 'p.c'),
        status,
        (before, id, better) => {
          const now = stands(before);
          expect(now.potential).toBeGreaterThanOrEqual(now.level);
          fc.pre(worth[better] > worth[before[id as keyof typeof before]]);
          expect(
            stands({ ...before, [id]: better }).level,
          ).toBeGreaterThanOrEqual(now.level);
        },
      ),
    );
  });
});
