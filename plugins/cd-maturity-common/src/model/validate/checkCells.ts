import { ModelCheck, Problem } from './Problem';

/** Levels are claimed through gates: each cell with practices has one, and each dimension has practices. */
export const checkCells: ModelCheck = ({ model }) => {
  const problems: Problem[] = [];
  model.dimensions.forEach((dimension, at) => {
    const members = model.practices.filter(p => p.dimension === dimension.id);
    if (members.length === 0) {
      problems.push({
        path: ['dimensions', at],
        message: `${dimension.id} has no practice; add one or remove the dimension`,
      });
    }
    for (const level of model.levels) {
      const cell = members.filter(p => p.level === level.id);
      if (cell.length > 0 && !cell.some(p => p.gate)) {
        problems.push({
          path: ['practices', model.practices.indexOf(cell[0]), 'gate'],
          message: `one practice of ${dimension.id} at ${level.id} must be a gate; without one the level is claimed by anything`,
        });
      }
    }
  });
  model.levels.forEach(({ id }, at) => {
    if (!model.practices.some(p => p.level === id)) {
      problems.push({
        path: ['levels', at],
        message: `${id} has no practice in any dimension; add one or remove the level`,
      });
    }
  });
  model.practices.forEach(({ gate, flag }, at) => {
    if (gate && flag === 'recommended') {
      problems.push({
        path: ['practices', at, 'flag'],
        message:
          'must be essential, advanced or expert: a gate is more than recommended',
      });
    }
  });
  return problems;
};
