import { z } from 'zod';
import {
  MaturityModel,
  maturityModelSchema,
  SignalDictionary,
  signalDictionarySchema,
} from '../../model';
import { CompiledModel, compileModel } from '../compileModel';
import { scoreEntity } from '../scoreEntity';
import { PracticeResult, Score, ScoringInput } from '../types';

/** Models for tests: a few practices in a few cells, the rest filled in. */

type ModelDraft = z.input<typeof maturityModelSchema>;
export type PracticeDraft = ModelDraft['practices'][number];
type ClauseDraft = Record<string, unknown>;

const LEVELS = ['low', 'middle', 'high', 'top'];

/** Measured once, so that a value is enough whatever the samples. */
const RATIO = {
  type: 'ratio',
  dir: 'up',
  sample: 'entity',
  minSamples: 1,
  from: ['ci'],
  means: 'a share',
} as const;
const FACT = {
  type: 'boolean',
  dir: 'up',
  sample: 'entity',
  from: ['catalog'],
  means: 'something that is so',
} as const;

/** `t.a` to `t.e` are shares, `t.yes` and `t.no` facts; more by argument. */
export function dictionaryOf(
  signals: Record<string, object> = {},
): SignalDictionary {
  return signalDictionarySchema.parse({
    apiVersion: 'cd-maturity/v1alpha1',
    kind: 'SignalDictionary',
    metadata: { id: 'tiny', version: '1.0.0', status: 'released' },
    defaults: {
      window: '30d',
      minSamples: 5,
      widen: ['90d', '180d', '365d'],
      maxSamples: 500,
      staleAfter: '2x-window',
      silentAfter: { intervals: 3, failedPolls: 3 },
    },
    signals: {
      't.a': RATIO,
      't.b': RATIO,
      't.c': RATIO,
      't.d': RATIO,
      't.e': RATIO,
      't.yes': FACT,
      't.no': FACT,
      ...signals,
    },
  });
}

/** Passes at 0.8, partial from 0.4. */
export function metric(id: string, more: ClauseDraft = {}): ClauseDraft {
  return { metric: id, op: '>=', pass: 0.8, partial: 0.4, ...more };
}

export function fact(id: string, more: ClauseDraft = {}): ClauseDraft {
  return { fact: id, equals: true, ...more };
}

export function ask(more: ClauseDraft = {}): ClauseDraft {
  return { ask: 'Is it so?', scale: 'yesno', ...more };
}

/** `low.one` is a practice of level low; gates are essential unless said otherwise. */
export function practice(
  id: string,
  more: Partial<PracticeDraft> = {},
): PracticeDraft {
  return {
    id,
    title: `Practice ${id}`,
    dimension: 'work',
    level: id.split('.')[0],
    flag: more.gate === false ? 'recommended' : 'essential',
    gate: true,
    scope: 'component',
    evidence: [ask()],
    remediation: 'Do the first step.',
    effort: 'S',
    effect: 3,
    ...more,
  };
}

export function modelOf(
  practices: PracticeDraft[],
  more: Partial<ModelDraft> = {},
): MaturityModel {
  const dimensions = [...new Set(practices.map(p => p.dimension))];
  const used = LEVELS.filter((_, rank) =>
    practices.some(p => LEVELS.indexOf(p.level) >= rank),
  );
  return maturityModelSchema.parse({
    apiVersion: 'cd-maturity/v1alpha1',
    kind: 'MaturityModel',
    metadata: {
      id: 'tiny',
      title: 'Tiny model',
      version: '1.0.0',
      status: 'released',
      guidance: 'For tests.',
    },
    appliesTo: { kinds: ['Component'] },
    defaultTarget: { level: 'low' },
    belowFirst: { title: 'Nothing yet' },
    levels: used.map((id, at) => ({
      id,
      rank: at + 1,
      title: id,
      summary: id,
    })),
    coverage: Object.fromEntries(used.map(id => [id, 0.7])),
    dimensions: dimensions.map(id => ({ id, title: id, weight: 1 })),
    practices,
    ...more,
  });
}

export function compiledOf(
  practices: PracticeDraft[],
  more: Partial<ModelDraft> = {},
  signals: Record<string, object> = {},
): CompiledModel {
  return compileModel(modelOf(practices, more), dictionaryOf(signals));
}

export function inputOf(more: Partial<ScoringInput> = {}): ScoringInput {
  return {
    conditions: {},
    notApplicable: [],
    exemptions: [],
    metrics: {},
    facts: {},
    answers: {},
    aliveRoles: [],
    ...more,
  };
}

/** Answers by practice id: `yes!` is yes with a link. */
export function answersOf(answers: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer.endsWith('!')
        ? { option: answer.slice(0, -1), link: 'https://wiki.example.org/x' }
        : { option: answer },
    ]),
  );
}

/** Scores a tiny model by answers alone. */
export function scoreByAnswers(
  practices: PracticeDraft[],
  answers: Record<string, string>,
  more: Partial<ModelDraft> = {},
  input: Partial<ScoringInput> = {},
): Score {
  return scoreEntity(
    compiledOf(practices, more),
    inputOf({ answers: answersOf(answers), ...input }),
  );
}

/** The result of the only practice of a model with this evidence. */
export function resultOf(
  draft: Partial<PracticeDraft>,
  input: Partial<ScoringInput>,
  signals: Record<string, object> = {},
): PracticeResult {
  const compiled = compiledOf([practice('low.one', draft)], {}, signals);
  return scoreEntity(compiled, inputOf(input)).practices[0];
}
