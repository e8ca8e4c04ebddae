import { Goal, GoalOrigin } from 'backstage-plugin-cd-maturity-common';

/** Targets without a day never come due. */
export const NO_DAY = '9999-12-31';

/** The goal as far as it can be measured: what is only an annotation or the model's default has no day. */
export function measurable(origin: GoalOrigin): Goal {
  switch (origin.from) {
    case 'goal':
      return origin.goal;
    case 'annotation':
      return {
        targets: origin.levels.map(target => ({ ...target, date: NO_DAY })),
        criteria: [],
      };
    default:
      return { targets: [{ level: origin.level, date: NO_DAY }], criteria: [] };
  }
}
