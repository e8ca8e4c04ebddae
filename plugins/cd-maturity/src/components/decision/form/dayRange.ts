import {
  Day,
  MOST_SNOOZE_DAYS,
  addDays,
} from 'backstage-plugin-cd-maturity-common';
import { Draft } from './draft';

export type Limits = {
  today: Day;
  /** How many days an exemption may last at most; unknown: the backend says. */
  exemptionDays?: number;
};

/** The days that may be chosen, first and last included. */
export type DayRange = { from: Day; to?: Day };

export const dayRange = (
  { kind, reason }: Pick<Draft, 'kind' | 'reason'>,
  { today, exemptionDays }: Limits,
): DayRange => {
  const isSnooze =
    kind === 'snooze' || (kind === 'decline' && reason === 'later');
  if (isSnooze) {
    return { from: addDays(today, 1), to: addDays(today, MOST_SNOOZE_DAYS) };
  }
  if (kind === 'plan' || exemptionDays === undefined) return { from: today };
  return { from: today, to: addDays(today, exemptionDays) };
};
