import {
  AnswerEvent,
  DecisionEvent,
  DecisionMove,
  DecisionRecord,
  EvaluationEvent,
  OwnerEvent,
} from './types';

type Words = Partial<
  Pick<
    DecisionRecord,
    'reason' | 'note' | 'plannedFor' | 'workItem' | 'snoozedUntil'
  >
>;

function refused(reason: string): DecisionMove {
  return { status: 'refused', reason };
}

/** Whoever speaks puts new words in place of the old ones. */
function said(
  current: DecisionRecord,
  event: { by: string; at: number },
  state: DecisionRecord['state'],
  words: Words = {},
): DecisionMove {
  const known = Object.entries(words).filter(([, word]) => word !== undefined);
  return {
    status: 'moved',
    next: {
      state,
      ...Object.fromEntries(known),
      decidedBy: event.by,
      decidedAt: event.at,
      reopened: current.reopened,
      version: current.version + 1,
    },
  };
}

function moveByOwner(current: DecisionRecord, event: OwnerEvent): DecisionMove {
  if (current.state === 'done') {
    return refused('The practice passes, so there is nothing to decide');
  }
  switch (event.type) {
    case 'acknowledge':
      return said(current, event, 'acknowledged', { note: event.note });
    case 'plan':
      return said(current, event, 'planned', {
        plannedFor: event.date,
        workItem: event.workItem,
        note: event.note,
      });
    case 'snooze':
      return said(current, event, 'snoozed', {
        snoozedUntil: event.until,
        note: event.note,
      });
    case 'decline':
      return said(current, event, 'declined', {
        reason: event.reason,
        note: event.note,
      });
    case 'dispute':
      return current.state === 'disputed'
        ? refused('It is disputed already')
        : said(current, event, 'disputed', { note: event.note });
    default:
      return current.state === 'open'
        ? refused('It is open already')
        : said(current, event, 'open');
  }
}

function moveByAnswer(
  current: DecisionRecord,
  event: AnswerEvent,
): DecisionMove {
  const answers = event.type === 'settle' ? 'disputed' : 'declined';
  return current.state === answers
    ? said(current, event, 'open', { note: event.note })
    : refused(`It is not ${answers}`);
}

function moveByEvaluation(
  current: DecisionRecord,
  event: EvaluationEvent,
): DecisionMove {
  const version = current.version + 1;
  switch (event.type) {
    case 'done':
      return current.state === 'done'
        ? refused('It is done already')
        : {
            status: 'moved',
            next: { ...current, state: 'done', reopened: false, version },
          };
    case 'regress':
      return current.state === 'done'
        ? { status: 'moved', next: { state: 'open', reopened: true, version } }
        : refused('Only what was done can come back');
    default:
      return current.state === 'snoozed'
        ? {
            status: 'moved',
            next: { state: 'open', reopened: current.reopened, version },
          }
        : refused('It is not set aside');
  }
}

/**
 * The state machine of a recommendation. Owners acknowledge, plan, set aside, decline or dispute it and take that back;
 * a dispute is settled and a declined one lapses by the word of others; done, and open again, it becomes by evaluations
 * alone. What is done cannot be decided on: there is nothing left to do.
 * @public
 */
export function moveDecision(
  current: DecisionRecord,
  event: DecisionEvent,
): DecisionMove {
  switch (event.type) {
    case 'settle':
    case 'lapse':
      return moveByAnswer(current, event);
    case 'done':
    case 'regress':
    case 'wake':
      return moveByEvaluation(current, event);
    default:
      return moveByOwner(current, event);
  }
}
