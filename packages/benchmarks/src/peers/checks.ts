import { Random } from '../seed/Random';

export const FACTS_ID = 'bench';
export const CHECKS = 50;

const names = Array.from({ length: CHECKS }, (_, n) => `fact${n}`);
/** Every second one is a number against a threshold, the others are true or false. */
const isNumber = (n: number) => n % 2 === 0;

/** Value of `techInsights`: fifty checks of one fact each. */
export const techInsightsConfig = {
  factChecker: {
    checks: Object.fromEntries(
      names.map((fact, n) => [
        `check${n}`,
        {
          type: 'json-rules-engine',
          name: `Check ${n}`,
          description: `Whether ${fact} is as it should be`,
          factIds: [FACTS_ID],
          rule: {
            conditions: {
              all: [
                isNumber(n)
                  ? { fact, operator: 'greaterThanInclusive', value: 0.5 }
                  : { fact, operator: 'equal', value: true },
              ],
            },
          },
        },
      ]),
    ),
  },
};

/** The facts as their collector declares them. */
export const factSchema = Object.fromEntries(
  names.map((fact, n) => [
    fact,
    { type: isNumber(n) ? 'float' : 'boolean', description: fact },
  ]),
);

export function factsOf(entity: number): Record<string, number | boolean> {
  const random = new Random(entity);
  return Object.fromEntries(
    names.map((fact, n) => [
      fact,
      isNumber(n) ? random.next() : random.chance(0.5),
    ]),
  );
}
