import {
  addDays,
  Day,
  dayOf,
  DecisionRequest,
  Instant,
  MOST_SNOOZE_DAYS,
  OwnerEvent,
  toOwnerEvent,
} from 'backstage-plugin-cd-maturity-common';
import { InputError } from '@backstage/errors';

function checkDay(
  field: string,
  day: Day,
  { from, to }: { from: Day; to?: Day },
): void {
  if (day < from) {
    throw new InputError(
      `Invalid field '${field}': must not be before ${from}`,
    );
  }
  if (to !== undefined && day > to) {
    throw new InputError(`Invalid field '${field}': must not be after ${to}`);
  }
}

/** What an owner says, as the state machine knows it. Throws an `InputError` for a day that may not be chosen. */
export function toEvent(
  request: DecisionRequest,
  said: { by: string; at: Instant },
): OwnerEvent {
  const today = dayOf(said.at);
  const event = toOwnerEvent(request, said);
  if (event.type === 'plan') {
    checkDay('date', event.date, { from: today });
  }
  if (event.type === 'snooze') {
    checkDay('until', event.until, {
      from: addDays(today, 1),
      to: addDays(today, MOST_SNOOZE_DAYS),
    });
  }
  return event;
}
