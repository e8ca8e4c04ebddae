import { DecisionRequest } from '../api';
import { Instant } from '../signals';
import { addDays, dayOf } from '../time';
import { OwnerEvent } from './types';

/** How long "later" is when nobody says. Days. */
const LATER_DAYS = 30;
/** What is set aside for longer is declined in truth. Days. @public */
export const MOST_SNOOZE_DAYS = 180;

/**
 * What an owner says, as the state machine knows it. Whether the days may be chosen is for the caller to check.
 * @public
 */
export function toOwnerEvent(
  request: DecisionRequest,
  said: { by: string; at: Instant },
): OwnerEvent {
  switch (request.action) {
    case 'acknowledge':
      return { type: 'acknowledge', ...said, note: request.note };
    case 'plan':
      return {
        type: 'plan',
        ...said,
        date: request.date,
        workItem: request.workItem,
        note: request.note,
      };
    case 'snooze':
      return {
        type: 'snooze',
        ...said,
        until: request.until,
        note: request.note,
      };
    case 'decline':
      return request.reason === 'later'
        ? {
            type: 'snooze',
            ...said,
            until: request.until ?? addDays(dayOf(said.at), LATER_DAYS),
            note: request.note,
          }
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
