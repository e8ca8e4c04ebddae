import { ModelCheck, Problem } from './Problem';

/** Answers are kept per practice, and every option of a question can matter. */
export const checkQuestions: ModelCheck = ({ model }) => {
  const problems: Problem[] = [];
  for (const [name, { pass, partial }] of Object.entries(model.scales)) {
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
      if (
        clause.passAt !== undefined &&
        scale &&
        clause.passAt < scale.partial
      ) {
        problems.push({
          path: [...path, 'passAt'],
          message: `must not be below the partial value of scale ${clause.scale} (${scale.partial})`,
        });
      }
    });
  });
  return problems;
};
