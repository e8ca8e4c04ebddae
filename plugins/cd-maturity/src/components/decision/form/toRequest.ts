import {
  DecisionRequest,
  ExemptionRequest,
} from 'backstage-plugin-cd-maturity-common';
import { Draft } from './draft';

const filled = (text: string) => text.trim() || undefined;

/** What an owner says, from a form without problems; asking for an exemption is no decision. */
export const toDecisionRequest = (
  draft: Draft & { kind: Exclude<Draft['kind'], 'exemption'> },
): DecisionRequest => {
  const note = filled(draft.note);
  const link = filled(draft.link);
  switch (draft.kind) {
    case 'plan':
      return { action: 'plan', date: draft.day, workItem: link, note };
    case 'snooze':
      return { action: 'snooze', until: draft.day, note };
    case 'decline':
      return {
        action: 'decline',
        reason: draft.reason,
        note: draft.note.trim(),
        until: filled(draft.day),
        evidence: link,
      };
    default:
      return { action: 'dispute', note: draft.note.trim(), evidence: link };
  }
};

export const toExemptionRequest = (
  draft: Draft,
  about: Pick<ExemptionRequest, 'entityRef' | 'model' | 'practiceId'>,
): ExemptionRequest => ({
  ...about,
  effect: draft.effect,
  reason: draft.note.trim(),
  evidence: filled(draft.link),
  until: draft.day,
});
