import fc from 'fast-check';
import type { CompiledModel } from '../compileModel';
import { Answer, Basis, PracticeStatus, ScoringInput } from '../types';
import { ask, compiledOf, inputOf, metric, practice } from './tinyModel';

/** What is known about one practice, and from where. */
export type Knowledge = {
  status: Extract<PracticeStatus, 'pass' | 'partial' | 'fail' | 'unknown'>;
  from: Extract<Basis, 'measured' | 'stale' | 'attested' | 'declared'>;
};

const LEVELS = ['low', 'middle', 'high', 'top'];
const VALUE = { pass: 1, partial: 0.5, fail: 0 };
const OPTION = { pass: 'yes', partial: 'partly', fail: 'no' };

export const arbitraryKnowledge: fc.Arbitrary<Knowledge> = fc.record({
  status: fc.constantFrom('pass', 'partial', 'fail', 'unknown'),
  from: fc.constantFrom('measured', 'stale', 'attested', 'declared'),
});

const arbitraryPractice = fc.record({
  dimension: fc.constantFrom('one', 'two', 'three'),
  level: fc.nat(LEVELS.length - 1),
  flag: fc.constantFrom('essential', 'advanced', 'expert', 'recommended'),
  gate: fc.boolean(),
  effort: fc.constantFrom('S', 'M', 'L'),
  effect: fc.integer({ min: 1, max: 5 }),
  covers: fc.array(fc.nat(), { maxLength: 2 }),
  requires: fc.option(fc.nat(), { nil: undefined }),
});

const arbitrarySequencing = fc.constantFrom('essential', 'strict', 'free');

/** A random model whose practices can each be measured and asked. */
const arbitraryModel: fc.Arbitrary<CompiledModel> = fc
  .tuple(
    fc.array(arbitraryPractice, { minLength: 3, maxLength: 24 }),
    arbitrarySequencing,
    fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
  )
  .map(([drafts, sequencing, weights]) => {
    // Credit comes from the same or a higher level and never in circles.
    const sorted = [...drafts].sort((a, b) => a.level - b.level);
    const idOf = (at: number) => `${LEVELS[sorted[at].level]}.p${at}`;
    const after = (at: number, pick: number) =>
      at + 1 + (pick % (sorted.length - at - 1));
    const practices = sorted.map((draft, at) => {
      const { covers, requires, level, gate, flag, ...rest } = draft;
      const last = at === sorted.length - 1;
      return practice(idOf(at), {
        ...rest,
        flag: gate && flag === 'recommended' ? 'essential' : flag,
        gate,
        level: LEVELS[level],
        evidence: [metric(`t.p${at}`), ask()],
        supersededBy: last
          ? []
          : [...new Set(covers.map(pick => idOf(after(at, pick))))],
        requires:
          requires === undefined || last ? [] : [idOf(after(at, requires))],
      });
    });
    const share = {
      type: 'ratio',
      dir: 'up',
      sample: 'entity',
      minSamples: 1,
      from: ['ci'],
      means: 'a share',
    };
    return compiledOf(
      practices,
      {
        sequencing,
        dimensions: ['one', 'two', 'three'].map((id, at) => ({
          id,
          title: id,
          weight: weights[at] + 1,
        })),
      },
      Object.fromEntries(practices.map((_, at) => [`t.p${at}`, share])),
    );
  });

/** The input that says this of the practices, in model order. */
export function inputFor(
  { practices }: CompiledModel,
  known: readonly Knowledge[],
  more: Partial<ScoringInput> = {},
): ScoringInput {
  const metrics: ScoringInput['metrics'] = {};
  const answers: Record<string, Answer> = {};
  practices.forEach(({ id, practice: { evidence } }, at) => {
    const { status, from } = known[at];
    const [figure] = evidence;
    if (status === 'unknown' || !('metric' in figure)) {
      return;
    }
    if (from === 'measured' || from === 'stale') {
      metrics[figure.metric] = {
        value: VALUE[status],
        samples: 1,
        stale: from === 'stale',
      };
    } else {
      const option = OPTION[status];
      const link = 'https://wiki.example.org/x';
      answers[id] = from === 'attested' ? { option, link } : { option };
    }
  });
  return inputOf({ metrics, answers, ...more });
}

/** A model, what is known of each practice, and the place of one of them. */
export type ExampleCase = {
  compiled: CompiledModel;
  known: Knowledge[];
  at: number;
};

/** What a failing property prints. */
function describeCase({ compiled, known, at }: ExampleCase): string {
  const lines = compiled.practices.map(
    ({ id, practice: p }, i) =>
      `${i === at ? '>' : ' '} ${p.dimension} ${id} ${p.flag}${
        p.gate ? ' gate' : ''
      } ${known[i].status} (${known[i].from}) <- ${p.supersededBy.join(', ')}`,
  );
  return [compiled.model.sequencing, ...lines].join('\n');
}

export const arbitraryCase: fc.Arbitrary<ExampleCase> = arbitraryModel
  .chain(compiled => {
    const size = compiled.practices.length;
    return fc.record({
      compiled: fc.constant(compiled),
      known: fc.array(arbitraryKnowledge, { minLength: size, maxLength: size }),
      at: fc.nat(size - 1),
    });
  })
  .map(example => ({
    ...example,
    [fc.toStringMethod]: () => describeCase(example),
  }));
