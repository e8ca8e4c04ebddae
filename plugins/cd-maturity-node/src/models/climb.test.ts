import {
  compileModel,
  loadModels,
  MaturityModel,
  parseSignalDictionary,
  scoreEntity,
  ScoringInput,
} from 'backstage-plugin-cd-maturity-common';
import { optionalModels, shippedModels, signalDictionary } from '.';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const models = loadModels([...shippedModels, ...optionalModels], dictionary);

const conditionsOf = (model: MaturityModel) =>
  Object.fromEntries(Object.keys(model.conditions).map(name => [name, true]));

const nothingKnown = (model: MaturityModel): ScoringInput => ({
  conditions: conditionsOf(model),
  notApplicable: [],
  exemptions: [],
  metrics: {},
  facts: {},
  answers: {},
  aliveRoles: [],
});

/** All is well, as far as a provider or a person with a link can say so: nobody pushes facts. */
function allIsWell(model: MaturityModel): ScoringInput {
  const input = nothingKnown(model);
  const delivered = (id: string) => dictionary.signals[id].delivery !== 'push';
  for (const { id, evidence } of model.practices) {
    for (const clause of evidence) {
      if ('metric' in clause && delivered(clause.metric)) {
        const best = dictionary.signals[clause.metric].dir === 'up' ? 1e6 : 0;
        input.metrics[clause.metric] = { value: best, samples: 1000 };
      } else if ('fact' in clause && delivered(clause.fact)) {
        input.facts[clause.fact] = clause.equals;
      } else if ('practice' in clause) {
        const basis = 'measured' as const;
        input.practices ??= {};
        input.practices[clause.practice] = { status: 'pass', basis };
      } else if ('ask' in clause) {
        const { options } = model.scales[clause.scale];
        const [option] = Object.entries(options).find(([, v]) => v === 1)!;
        input.answers[id] = { option, link: 'https://example.org/proof' };
      }
    }
  }
  return input;
}

describe.each(models)('$metadata.id', model => {
  const compiled = compileModel(model, dictionary);

  it('can be climbed to the top without pushing facts', () => {
    const score = scoreEntity(compiled, allIsWell(model));
    expect(score.dimensions.map(({ id, level }) => [id, level])).toEqual(
      model.dimensions.map(({ id }) => [id, model.levels.length]),
    );
    expect(score.unrated).toBe(false);
  });

  it('rates nothing where nothing is known', () => {
    const score = scoreEntity(compiled, nothingKnown(model));
    expect(score.unrated).toBe(true);
    expect(score.dimensions.every(({ unrated }) => unrated)).toBe(true);
    expect(score.potential).toBe(model.levels.length);
  });
});
