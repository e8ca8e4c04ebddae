import { FactsCheck } from './Problem';

/** Every condition of the model and no other: one that is left out would silently switch practices off. */
export const checkConditions: FactsCheck = ({ conditions }, { model }) => {
  const { id } = model.metadata;
  const wanted = Object.keys(model.conditions);
  const given = Object.keys(conditions);
  return [
    ...wanted
      .filter(name => !given.includes(name))
      .map(name => ({
        path: ['conditions', name],
        message: `is missing; model ${id} needs true or false`,
      })),
    ...given
      .filter(name => !wanted.includes(name))
      .map(name => ({
        path: ['conditions', name],
        message: `is no condition of model ${id}; it has ${wanted.join(', ')}`,
      })),
  ];
};
