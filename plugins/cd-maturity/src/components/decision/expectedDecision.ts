import { Decision, DecisionRequest } from 'backstage-plugin-cd-maturity-common';

/** What the backend will most likely answer; who and when are left to it. */
export const expectedDecision = (
  before: Decision,
  request: DecisionRequest,
): Decision => {
  switch (request.action) {
    case 'acknowledge':
      return {
        state: 'acknowledged',
        note: request.note,
        reopened: before.reopened,
      };
    case 'decline':
      return {
        state: 'declined',
        reason: request.reason,
        note: request.note,
        reopened: before.reopened,
      };
    default:
      return { state: 'open', reopened: before.reopened };
  }
};
