import {
  Clause,
  compileModel,
  CompiledModel,
  loadModels,
  MaturityModel,
  parseSignalDictionary,
  Score,
  scoreEntity,
  ScoringInput,
} from 'backstage-plugin-cd-maturity-common';
import { optionalModels, shippedModels, signalDictionary } from '.';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const models = loadModels([...shippedModels, ...optionalModels], dictionary);
const SEQUENCINGS = ['essential', 'strict', 'free'] as const;
/** Of each model in each sequencing; more than 20,000 of all together. */
const STATES = Math.ceil(20_000 / (models.length * SEQUENCINGS.length)) + 1;
const EPSILON = 1e-9;

jest.setTimeout(300_000);

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const pick = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)];

const better = (id: string) => (dictionary.signals[id].dir === 'up' ? 1 : -1);

/** Around the thresholds of a clause, on both sides. */
function figureFor(
  random: Random,
  { pass, partial = pass }: { pass: number; partial?: number },
) {
  return Math.max(
    0,
    pick(random, [pass, partial, pass / 2, pass * 2, partial / 2]),
  );
}

/** Something, or nothing, that decides a clause; about a third of everything stays unknown. */
function tell(
  input: ScoringInput,
  model: MaturityModel,
  id: string,
  clause: Clause,
  random: Random,
) {
  if (random() < 0.35) return;
  if ('metric' in clause) {
    input.metrics[clause.metric] = {
      value: figureFor(random, clause),
      samples: 1000,
      stale: random() < 0.2,
    };
  } else if ('fact' in clause) {
    input.facts[clause.fact] = random() < 0.6;
  } else if ('ask' in clause) {
    const option = pick(
      random,
      Object.keys(model.scales[clause.scale].options),
    );
    input.answers[id] =
      random() < 0.5
        ? { option }
        : { option, link: 'https://example.org/proof' };
  } else {
    input.practices![clause.practice] = {
      status: pick(random, ['pass', 'partial', 'fail', 'unknown']),
      basis: 'measured',
    };
  }
}

function randomInput(model: MaturityModel, random: Random): ScoringInput {
  const input: ScoringInput = {
    conditions: Object.fromEntries(
      Object.keys(model.conditions).map(name => [name, random() < 0.7]),
    ),
    notApplicable: [],
    exemptions: [],
    metrics: {},
    facts: {},
    answers: {},
    aliveRoles: random() < 0.5 ? ['ci', 'deploy', 'scm', 'gitops'] : [],
    practices: {},
  };
  for (const { id, evidence } of model.practices) {
    if (random() < 0.05) input.exemptions.push(id);
    for (const clause of evidence) tell(input, model, id, clause, random);
  }
  return input;
}

/** The input in which one clause of one practice says the best that it can say. */
function improved(
  input: ScoringInput,
  model: MaturityModel,
  random: Random,
): ScoringInput {
  const { id, evidence } = pick(random, model.practices);
  const clause = pick(random, evidence);
  if ('metric' in clause) {
    const value = better(clause.metric) > 0 ? 1e9 : 0;
    const metrics = {
      ...input.metrics,
      [clause.metric]: { value, samples: 1e6 },
    };
    return { ...input, metrics };
  }
  if ('fact' in clause) {
    return {
      ...input,
      facts: { ...input.facts, [clause.fact]: clause.equals },
    };
  }
  if ('practice' in clause) {
    const best = { status: 'pass' as const, basis: 'measured' as const };
    return {
      ...input,
      practices: { ...input.practices, [clause.practice]: best },
    };
  }
  const { options } = model.scales[clause.scale];
  const [option] = Object.entries(options).reduce((a, b) =>
    (b[1] ?? 0) > (a[1] ?? 0) ? b : a,
  );
  const answer = { option, link: 'https://example.org/proof' };
  return { ...input, answers: { ...input.answers, [id]: answer } };
}

/** A practice that came to apply or ceased to is neither better nor worse. */
const rank = {
  unknown: 0,
  fail: 0,
  partial: 1,
  pass: 2,
  'not-applicable': -1,
  exempt: -1,
};

function isImprovement(before: Score, after: Score): boolean {
  return before.practices.every(({ status }, at) => {
    const now = after.practices[at].status;
    return rank[now] < 0 || rank[status] < 0
      ? now === status
      : rank[now] >= rank[status];
  });
}

function fallen(before: Score, after: Score): string[] {
  return [
    ...(after.level < before.level ? ['level'] : []),
    ...(after.progress < before.progress - EPSILON ? ['progress'] : []),
    ...(after.breadth < before.breadth - EPSILON ? ['breadth'] : []),
    ...before.dimensions.flatMap(({ id, level, progress }, at) => {
      const now = after.dimensions[at];
      return now.level < level || now.progress < progress - EPSILON ? [id] : [];
    }),
  ];
}

function faultsOf(score: Score, { topRank }: CompiledModel): string[] {
  const numbers = [
    score.progress,
    score.breadth,
    ...Object.values(score.confidence).filter(one => typeof one === 'number'),
  ];
  return [
    ...(score.potential < score.level ? ['potential below level'] : []),
    ...(numbers.some(one => !(one >= -EPSILON && one <= topRank))
      ? ['a figure out of bounds']
      : []),
    ...score.dimensions.flatMap(({ id, level, potential }) =>
      potential < level ? [`potential of ${id} below level`] : [],
    ),
  ];
}

/** A silent source: everything measured is kept, marked as old. */
function frozen(input: ScoringInput): ScoringInput {
  const metrics = Object.fromEntries(
    Object.entries(input.metrics).map(([id, reading]) => [
      id,
      { ...reading, stale: true },
    ]),
  );
  return { ...input, metrics };
}

const cases = models.flatMap(model =>
  SEQUENCINGS.map(
    sequencing =>
      [
        `${model.metadata.id}, ${sequencing}`,
        { ...model, sequencing },
      ] as const,
  ),
);

describe.each(cases)(`${STATES} random states of %s`, (name, model) => {
  const compiled = compileModel(model, dictionary);
  const random = randomNumbers(
    [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );

  it('keep every promise of scoring', () => {
    let improvements = 0;
    for (let n = 0; n < STATES; n += 1) {
      const input = randomInput(model, random);
      const before = scoreEntity(compiled, input);
      const state = JSON.stringify(input);
      expect({ state, faults: faultsOf(before, compiled) }).toEqual({
        state,
        faults: [],
      });

      const after = scoreEntity(compiled, improved(input, model, random));
      const improves = isImprovement(before, after);
      improvements += Number(improves);
      expect({
        state,
        fallen: improves ? fallen(before, after) : [],
        lostRating: improves && after.unrated && !before.unrated,
      }).toEqual({ state, fallen: [], lostRating: false });
      const kept = scoreEntity(compiled, frozen(input));
      expect({ state, fallen: fallen(before, kept) }).toEqual({
        state,
        fallen: [],
      });
    }
    // The property would hold for nothing if nothing ever got better.
    expect(improvements).toBeGreaterThan(STATES / 2);
  });

  it('give the same score for the same input', () => {
    const input = randomInput(model, random);
    const copy = structuredClone(input);
    expect(scoreEntity(compiled, input)).toEqual(scoreEntity(compiled, copy));
    expect(input).toEqual(copy);
  });
});
