import { Condition } from '../model';
import { applicability, ModelSubject } from './applicability';
import { compiledOf, modelOf, practice } from './__testUtils__/tinyModel';

const subject = (more: Partial<ModelSubject> = {}): ModelSubject => ({
  kind: 'Component',
  type: 'service',
  lifecycle: 'production',
  tags: [],
  relationTypes: [],
  dependsOnResourceTypes: [],
  annotations: {},
  seenTiers: [],
  facts: {},
  configured: [],
  ...more,
});

const practices = [practice('low.a'), practice('low.b')];

describe('applies', () => {
  const applies = (appliesTo: object, more: Partial<ModelSubject> = {}) =>
    applicability(
      modelOf(practices, {
        appliesTo: {
          kinds: ['Component'],
          excludeLifecycles: ['deprecated'],
          ...appliesTo,
        },
      }),
      subject(more),
    ).applies;
  const wish = (models: string, more: Partial<ModelSubject> = {}) => ({
    ...more,
    annotations: { 'cd-maturity/models': models },
  });

  it.each([
    ['every type without a list', {}, {}, true],
    ['another kind', {}, { kind: 'API' }, false],
    ['a kind in lower case', {}, { kind: 'component' }, true],
    ['its type', { types: ['service'] }, {}, true],
    ['another type', { types: ['library'] }, {}, false],
    ['no type', { types: ['service'] }, { type: undefined }, false],
    [
      'a tag instead of a type',
      { types: ['x'], anyTag: ['ml'] },
      { tags: ['ml'] },
      true,
    ],
    [
      'an annotation',
      { anyAnnotation: ['a/b'] },
      { annotations: { 'a/b': '' } },
      true,
    ],
    ['no such annotation', { anyAnnotation: ['a/b'] }, {}, false],
    ['an excluded lifecycle', {}, { lifecycle: 'deprecated' }, false],
    ['forced', { types: ['x'] }, wish('tiny'), true],
    ['forced among others', { types: ['x'] }, wish('cd, tiny'), true],
    [
      'forced on a deprecated one',
      {},
      wish('tiny', { lifecycle: 'deprecated' }),
      true,
    ],
    ['forced on another kind', {}, wish('tiny', { kind: 'API' }), false],
    ['forbidden', {}, wish('cd, !tiny'), false],
    ['others named', {}, wish('cd !gitops'), true],
  ])('%s', (_, appliesTo, more, expected) => {
    expect(applies(appliesTo, more)).toBe(expected);
  });
});

describe('conditions', () => {
  const holds = (
    condition: Omit<Condition, 'means'>,
    more: Partial<ModelSubject> = {},
  ) =>
    applicability(
      modelOf(practices, {
        conditions: { it: { means: 'for this test', ...condition } },
      }),
      subject(more),
    ).conditions.it;

  it.each([
    [{ type: ['service'] }, {}, true],
    [{ type: ['library'] }, {}, false],
    [{ lifecycle: ['production'] }, {}, true],
    [{ tag: ['x'] }, { tags: ['y', 'x'] }, true],
    [{ relation: 'providesApi' }, { relationTypes: ['providesApi'] }, true],
    [
      { dependsOnResourceType: ['database'] },
      { dependsOnResourceTypes: ['database'] },
      true,
    ],
    [{ fact: 't.yes' }, { facts: { 't.yes': true } }, true],
    [{ fact: 't.yes' }, { facts: { 't.yes': false } }, false],
    [{ fact: 't.yes' }, {}, false],
    [{ configured: 'a.b' }, { configured: ['a.b'] }, true],
    [{ seen: 'deployment' as const }, { seenTiers: ['test'] }, true],
    [
      { seen: 'deployment' as const, tier: 'production' as const },
      { seenTiers: ['test'] },
      false,
    ],
    [
      { seen: 'deployment' as const, tier: 'production' as const },
      { seenTiers: ['production'] },
      true,
    ],
    [{ seen: 'training_run' as const }, {}, false],
    [{ seen: 'training_run' as const }, { seenTrainingRun: true }, true],
  ])('%j', (test, more, expected) => {
    expect(holds({ anyOf: [test] }, more)).toBe(expected);
    expect(holds({ noneOf: [test] }, more)).toBe(!expected);
  });

  it('noneOf wins over anyOf', () => {
    const both = { type: ['service'] };
    expect(holds({ noneOf: [both], anyOf: [both] })).toBe(false);
  });
});

describe('profile', () => {
  const compiled = compiledOf(practices, {
    conditions: { deployable: { means: 'x', anyOf: [{ type: ['library'] }] } },
    profiles: {
      library: { conditions: { deployable: false }, notApplicable: ['low.b'] },
      strict: {},
    },
  });
  const of = (more: Partial<ModelSubject>) =>
    applicability(compiled, subject(more));
  const chosen = (profile: string) => ({
    type: 'library',
    annotations: { 'cd-maturity/profile': profile },
  });

  it('is the one named like the type', () => {
    expect(of({ type: 'library' })).toEqual({
      applies: true,
      profile: 'library',
      conditions: { deployable: false },
      notApplicable: ['low.b'],
    });
    expect(of({ type: 'service' })).toEqual({
      applies: true,
      conditions: { deployable: false },
      notApplicable: [],
    });
  });

  it('is the one that the annotation names', () => {
    expect(of(chosen('strict'))).toEqual({
      applies: true,
      profile: 'strict',
      conditions: { deployable: true },
      notApplicable: [],
    });
  });

  it('says when the annotation names none', () => {
    expect(of(chosen('strct'))).toMatchObject({
      profile: 'library',
      problem:
        'cd-maturity/profile: strct is no profile of model tiny; known are library, strict',
    });
  });
});
