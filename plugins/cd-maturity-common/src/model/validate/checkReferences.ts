import { ModelCheck, Problem } from './Problem';
import { suggest } from './suggest';

/** Names that a practice or profile uses exist in the model. */
export const checkReferences: ModelCheck = ({ model, practicesElsewhere }) => {
  const problems: Problem[] = [];
  const practices = model.practices.map(({ id }) => id);

  const expect = (
    path: PropertyKey[],
    name: string | undefined,
    known: string[],
    what: string,
  ) => {
    if (name !== undefined && !known.includes(name)) {
      const message = `${name} is no ${what}${suggest(name, known)}`;
      problems.push({ path, message });
    }
  };

  const dimensions = model.dimensions.map(({ id }) => id);
  const levels = model.levels.map(({ id }) => id);
  const conditions = Object.keys(model.conditions);
  const scales = Object.keys(model.scales);
  const everywhere = [...practices, ...practicesElsewhere];

  model.practices.forEach((practice, at) => {
    const here = ['practices', at];
    expect(
      [...here, 'dimension'],
      practice.dimension,
      dimensions,
      'dimension of the model',
    );
    expect([...here, 'level'], practice.level, levels, 'level of the model');
    expect(
      [...here, 'when'],
      practice.when,
      conditions,
      'condition of the model',
    );
    for (const list of ['supersededBy', 'requires'] as const) {
      practice[list].forEach((id, i) => {
        expect([...here, list, i], id, practices, 'practice of the model');
      });
    }
    practice.evidence.forEach((clause, i) => {
      const path = [...here, 'evidence', i];
      if ('practice' in clause) {
        expect(
          [...path, 'practice'],
          clause.practice,
          everywhere,
          'practice of this model or of another that is loaded with it',
        );
      }
      if ('ask' in clause) {
        expect([...path, 'scale'], clause.scale, scales, 'scale');
      }
    });
  });

  for (const [name, profile] of Object.entries(model.profiles)) {
    for (const condition of Object.keys(profile.conditions)) {
      expect(
        ['profiles', name, 'conditions', condition],
        condition,
        conditions,
        'condition of the model',
      );
    }
    profile.notApplicable.forEach((id, i) => {
      expect(
        ['profiles', name, 'notApplicable', i],
        id,
        practices,
        'practice of the model',
      );
    });
  }
  return problems;
};
