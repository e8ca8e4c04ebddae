import fc from 'fast-check';
import { compileModel } from './compileModel';
import { scoreEntity, scoreLevel } from './scoreEntity';
import {
  arbitraryCase,
  arbitraryKnowledge,
  inputFor,
  Knowledge,
} from './__testUtils__/arbitraryCase';
import { metric, practice, scoreByAnswers } from './__testUtils__/tinyModel';
import { Score } from './types';

const EPSILON = 1e-9;

/** Everything that must not fall when something gets better. */
function expectNotLower(after: Score, before: Score): void {
  expect(after.level).toBeGreaterThanOrEqual(before.level);
  expect(after.progress).toBeGreaterThanOrEqual(before.progress - EPSILON);
  expect(after.breadth).toBeGreaterThanOrEqual(before.breadth - EPSILON);
  before.dimensions.forEach((dimension, at) => {
    const now = after.dimensions[at];
    expect(now.id).toBe(dimension.id);
    expect(now.level).toBeGreaterThanOrEqual(dimension.level);
    expect(now.progress).toBeGreaterThanOrEqual(dimension.progress - EPSILON);
  });
}

function replaced(known: readonly Knowledge[], at: number, by: Knowledge) {
  return known.map((old, i) => (i === at ? by : old));
}

const rank = { unknown: 0, fail: 0, partial: 1, pass: 2 };
const measured = ['measured', 'stale'];

describe('scoring', () => {
  it('never lowers anything when one practice gets better', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryKnowledge, (example, better) => {
        const { compiled, known, at } = example;
        fc.pre(rank[better.status] > rank[known[at].status]);
        const before = scoreEntity(compiled, inputFor(compiled, known));
        const after = scoreEntity(
          compiled,
          inputFor(compiled, replaced(known, at, better)),
        );
        expectNotLower(after, before);
        expect(after.unrated && !before.unrated).toBe(false);
      }),
    );
  });

  it('never raises anything when one practice becomes unknown, except a measured fail that words contradict', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ compiled, known, at }) => {
        const { status, from } = known[at];
        fc.pre(!(status === 'fail' && measured.includes(from)));
        const unknown = replaced(known, at, { status: 'unknown', from });
        const before = scoreEntity(compiled, inputFor(compiled, known));
        const after = scoreEntity(compiled, inputFor(compiled, unknown));
        expectNotLower(before, after);
        expect(before.unrated && !after.unrated).toBe(false);
      }),
    );
  });

  it('believes words again once the measurement that contradicted them is gone', () => {
    const practices = [
      practice('low.half', {
        evidence: [metric('t.a')],
        supersededBy: ['middle.all'],
      }),
      practice('middle.all'),
    ];
    const answers = { 'middle.all': 'yes!' };
    const fails = { metrics: { 't.a': { value: 0, samples: 1 } } };
    expect(scoreByAnswers(practices, answers, {}, fails).level).toBe(0);
    expect(scoreByAnswers(practices, answers).level).toBe(2);
  });

  it('has the same level when only the level is asked for', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ compiled, known }) => {
        const input = inputFor(compiled, known);
        const { level, unrated } = scoreEntity(compiled, input);
        expect(scoreLevel(compiled, input)).toBe(unrated ? null : level);
      }),
    );
  });

  it('has a potential that is never below the level', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ compiled, known }) => {
        const score = scoreEntity(compiled, inputFor(compiled, known));
        expect(score.potential).toBeGreaterThanOrEqual(score.level);
        for (const { potential, level } of score.dimensions) {
          expect(potential).toBeGreaterThanOrEqual(level);
        }
      }),
    );
  });

  it('does not depend on the order of practices', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.infiniteStream(fc.nat()),
        (example, keys) => {
          const { compiled, known } = example;
          const input = inputFor(compiled, known);
          const shuffled = compiled.model.practices
            .map(entry => ({ entry, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
          const other = compileModel(
            { ...compiled.model, practices: shuffled },
            compiled.dictionary,
          );
          const byId = (score: Score) => ({
            ...score,
            practices: [...score.practices].sort((a, b) =>
              a.id < b.id ? -1 : 1,
            ),
            smallestSet: [...score.smallestSet].sort(),
          });
          expect(roundedDeep(byId(scoreEntity(other, input)))).toEqual(
            roundedDeep(byId(scoreEntity(compiled, input))),
          );
        },
      ),
    );
  });

  it('gives no credit for what is exempt or does not apply', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.boolean(), (example, exempt) => {
        const { compiled, known, at } = example;
        const { id, rank: level, practice: own } = compiled.practices[at];
        const list = { [exempt ? 'exemptions' : 'notApplicable']: [id] };
        const input = inputFor(compiled, known);
        const before = scoreEntity(compiled, input);
        const after = scoreEntity(compiled, { ...input, ...list });
        const reached = (score: Score) =>
          reachedWeight(compiled, score, own.dimension, level);
        expect(reached(after)).toBeLessThanOrEqual(reached(before) + EPSILON);
      }),
    );
  });

  it('reaches the next level with the smallest set', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ compiled, known }) => {
        const before = scoreEntity(compiled, inputFor(compiled, known));
        fc.pre(before.level < compiled.topRank);
        const passed = compiled.practices.map(
          ({ id }, at): Knowledge =>
            before.smallestSet.includes(id)
              ? { status: 'pass', from: 'measured' }
              : known[at],
        );
        const after = scoreEntity(compiled, inputFor(compiled, passed));
        expect(after.level).toBeGreaterThan(before.level);
      }),
    );
  });

  it('gives the same for the same, and leaves its input alone', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ compiled, known }) => {
        const input = inputFor(compiled, known);
        const copy = structuredClone(input);
        const first = scoreEntity(compiled, input);
        expect(scoreEntity(compiled, copy)).toEqual(first);
        expect(input).toEqual(copy);
      }),
    );
  });

  it('keeps shares and percents within their bounds', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ compiled, known }) => {
        const score = scoreEntity(compiled, inputFor(compiled, known));
        const { value, measured: m, people, unknown } = score.confidence;
        expect(m + people + unknown).toBeCloseTo(1);
        for (const share of [value, m, people, unknown, score.breadth]) {
          expect(share).toBeGreaterThanOrEqual(-EPSILON);
          expect(share).toBeLessThanOrEqual(1 + EPSILON);
        }
        expect(score.percentToNext ?? 0).toBeGreaterThanOrEqual(0);
        expect(score.percentToNext ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });
});

/** Sum of weight times value of a cell. */
function reachedWeight(
  { practices }: Parameters<typeof scoreEntity>[0],
  score: Score,
  dimension: string,
  level: number,
): number {
  const value = { pass: 1, partial: 0.5 };
  return practices
    .filter(p => p.practice.dimension === dimension && p.rank === level)
    .reduce((sum, { index, weight }) => {
      const { status } = score.practices[index];
      const worth =
        status === 'pass' || status === 'partial' ? value[status] : 0;
      return sum + weight * worth;
    }, 0);
}

/** Sums in another order differ in the last digits. */
function roundedDeep(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part,
    ),
  );
}
