import {
  addDays,
  Day,
  dayOf,
  DecisionRequest,
  Instant,
  OwnerEvent,
} from 'backstage-plugin-cd-maturity-common';
import { InputError } from '@backstage/errors';

/** How long "later" is when nobody says. Days. */
const LATER_DAYS = 30;
/** What is set aside for longer is declined in truth. Days. */
const MOST_SNOOZE_DAYS = 180;

function checkedDay(
  field: string,
  day: Day,
  from: Day,
  to: Day | undefined,
): Day {
  if (day < from) {
    throw new InputError(
      `Invalid field '${field}': must not be before ${from}`,
    );
  }
  if (to !== undefined && day > to) {
    throw new InputError(`Invalid field '${field}': must not be after ${to}`);
  }
  return day;
}

/** What an owner says, as the state machine knows it. */
export function toEvent(
  request: DecisionRequest,
  said: { by: string; at: Instant },
): OwnerEvent {
  const today = dayOf(said.at);
  const snooze = (until: Day, note: string | undefined): OwnerEvent => ({
    type: 'snooze',
    ...said,
    note,
    until: checkedDay(
      'until',
      until,
      addDays(today, 1),
      addDays(today, MOST_SNOOZE_DAYS),
    ),
  });
  switch (request.action) {
    case 'acknowledge':
      return { type: 'acknowledge', ...said, note: request.note };
    case 'plan':
      return {
        type: 'plan',
        ...said,
        date: checkedDay('date', request.date, today, undefined),
        workItem: request.workItem,
        note: request.note,
      };
    case 'snooze':
      return snooze(request.until, request.note);
    case 'decline':
      return request.reason === 'later'
        ? snooze(request.until ?? addDays(today, LATER_DAYS), request.note)
        : {
            type: 'decline',
            ...said,
            reason: request.reason,
            note: request.note,
          };
    case 'dispute':
      return { type: 'dispute', ...said, note: request.note };
    default:
      return { type: 'reopen', ...said };
  }
}
