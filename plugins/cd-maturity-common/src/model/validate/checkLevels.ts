import { ModelCheck } from './Problem';
import { ranksOutOfOrder } from './ranksOutOfOrder';
import { suggest } from './suggest';

/** Ranks count from 1 without a gap, every level has its coverage, the target is a level. */
export const checkLevels: ModelCheck = ({ model }) => {
  const ids = model.levels.map(({ id }) => id);
  const problems = ranksOutOfOrder(model.levels);

  for (const id of ids) {
    if (model.coverage[id] === undefined) {
      problems.push({
        path: ['coverage', id],
        message: `is missing; say which share of its practices level ${id} needs beside its gates, for example 0.7`,
      });
    }
  }
  for (const id of Object.keys(model.coverage)) {
    if (!ids.includes(id)) {
      problems.push({
        path: ['coverage', id],
        message: `is no level of the model${suggest(id, ids)}`,
      });
    }
  }
  const { level } = model.defaultTarget;
  if (!ids.includes(level)) {
    problems.push({
      path: ['defaultTarget', 'level'],
      message: `${level} is no level of the model${suggest(level, ids)}`,
    });
  }
  return problems;
};
