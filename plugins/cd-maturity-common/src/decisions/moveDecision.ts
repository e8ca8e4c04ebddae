import { DecisionEvent, DecisionMove, DecisionRecord } from './types';

function refused(reason: string): DecisionMove {
  return { status: 'refused', reason };
}

function movedByPerson(
  current: DecisionRecord,
  event: { by: string; at: number },
  rest: Pick<DecisionRecord, 'state' | 'reason' | 'note'>,
): DecisionMove {
  const next: DecisionRecord = {
    state: rest.state,
    decidedBy: event.by,
    decidedAt: event.at,
    reopened: current.reopened,
  };
  if (rest.reason !== undefined) {
    next.reason = rest.reason;
  }
  if (rest.note !== undefined) {
    next.note = rest.note;
  }
  return { status: 'moved', next };
}

/**
 * The state machine of a recommendation: open, acknowledged or declined by people; done and open again by evaluations
 * alone. What is done cannot be decided on: there is nothing left to do.
 * @public
 */
export function moveDecision(
  current: DecisionRecord,
  event: DecisionEvent,
): DecisionMove {
  switch (event.type) {
    case 'done':
      return current.state === 'done'
        ? refused('It is done already')
        : {
            status: 'moved',
            next: { ...current, state: 'done', reopened: false },
          };
    case 'regress':
      return current.state === 'done'
        ? { status: 'moved', next: { state: 'open', reopened: true } }
        : refused('Only what was done can come back');
    default:
      break;
  }
  if (current.state === 'done') {
    return refused('The practice passes, so there is nothing to decide');
  }
  switch (event.type) {
    case 'acknowledge':
      return movedByPerson(current, event, {
        state: 'acknowledged',
        note: event.note,
      });
    case 'decline':
      return movedByPerson(current, event, {
        state: 'declined',
        reason: event.reason,
        note: event.note,
      });
    default:
      return current.state === 'open'
        ? refused('It is open already')
        : movedByPerson(current, event, { state: 'open' });
  }
}
