import { Scale } from '../scale';
import { ModelCheck, Problem } from './Problem';

/** Answers are kept per practice, and every option of a question can matter. */
export const checkQuestions: ModelCheck = ({ model }) => {
  const problems: Problem[] = [];
  for (const [name, scale] of Object.entries(model.scales)) {
    const { pass, partial, options } = scale;
    if (!Object.values(options).some(value => reaches(value, pass))) {
      problems.push({
        path: ['scales', name, 'pass'],
        message: `is reached by no option of the scale; lower it, or add an option worth ${pass}`,
      });
    }
    if (partial >= pass) {
      problems.push({
        path: ['scales', name, 'partial'],
        message: `must be below pass (${pass})`,
      });
    }
  }
  model.practices.forEach(({ evidence }, at) => {
    let asked = false;
    evidence.forEach((clause, i) => {
      if (!('ask' in clause)) {
        return;
      }
      const path = ['practices', at, 'evidence', i];
      if (asked) {
        problems.push({
          path: [...path, 'ask'],
          message:
            'is a second question; a practice asks one, split it into two practices',
        });
      }
      asked = true;
      const scale = model.scales[clause.scale];
      if (clause.passAt !== undefined && scale) {
        const message = wrongPass(clause.passAt, clause.scale, scale);
        if (message) {
          problems.push({ path: [...path, 'passAt'], message });
        }
      }
    });
  });
  return problems;
};

function reaches(value: Scale['options'][string], pass: number): boolean {
  return typeof value === 'number' && value >= pass;
}

function wrongPass(passAt: number, name: string, scale: Scale) {
  if (passAt < scale.partial) {
    return `must not be below the partial value of scale ${name} (${scale.partial})`;
  }
  return Object.values(scale.options).some(value => reaches(value, passAt))
    ? undefined
    : `is reached by no option of scale ${name}; lower it`;
}
