import { FactsCheck } from './Problem';

/** Roles are those that the dictionary speaks of. */
export const checkRoles: FactsCheck = ({ aliveRoles }, { dictionary }) => {
  const signals = Object.values(dictionary.signals);
  const known = new Set(signals.flatMap(({ from }) => from));
  return aliveRoles.flatMap((role, at) =>
    known.has(role)
      ? []
      : [
          {
            path: ['aliveRoles', at],
            message: `${role} is no role; there are ${[...known]
              .sort()
              .join(', ')}`,
          },
        ],
  );
};
