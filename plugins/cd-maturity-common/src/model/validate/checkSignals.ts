import { ModelCheck, Problem } from './Problem';
import { suggest } from './suggest';

/** Figures and facts are in the dictionary and are what the model takes them for. */
export const checkSignals: ModelCheck = ({ model, dictionary }) => {
  const { signals } = dictionary;
  const problems: Problem[] = [];

  const expect = (path: PropertyKey[], id: string, as: 'metric' | 'fact') => {
    const signal = signals[id];
    if (!signal) {
      const near = suggest(id, Object.keys(signals));
      const message = `${id} is not in the signal dictionary${near}`;
      problems.push({ path, message });
    } else if ((signal.type === 'boolean') !== (as === 'fact')) {
      const other = as === 'fact' ? 'metric' : 'fact';
      const message = `${id} is a ${signal.type}; write it as "${other}: ${id}"`;
      problems.push({ path, message });
    }
  };

  model.practices.forEach(({ evidence }, at) =>
    evidence.forEach((clause, i) => {
      const path = ['practices', at, 'evidence', i];
      if ('metric' in clause) {
        expect([...path, 'metric'], clause.metric, 'metric');
      } else if ('fact' in clause) {
        expect([...path, 'fact'], clause.fact, 'fact');
      }
    }),
  );
  for (const [name, condition] of Object.entries(model.conditions)) {
    for (const list of ['noneOf', 'anyOf'] as const) {
      condition[list]?.forEach((test, i) => {
        if ('fact' in test) {
          const path = ['conditions', name, list, i, 'fact'];
          expect(path, test.fact, 'fact');
        }
      });
    }
  }
  return problems;
};
