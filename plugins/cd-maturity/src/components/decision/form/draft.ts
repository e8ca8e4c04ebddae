import {
  Day,
  DecisionRequest,
  ExemptionEffect,
  addDays,
} from 'backstage-plugin-cd-maturity-common';

/** What can be said about a practice beyond one word. */
export type DraftKind = 'plan' | 'snooze' | 'decline' | 'dispute' | 'exemption';

export type DeclineReason = Extract<
  DecisionRequest,
  { action: 'decline' }
>['reason'];

/** What stands in the form; a field that is not part of it stays empty. */
export type Draft = {
  kind: DraftKind;
  /** `2026-12-31`, or what was typed so far. */
  day: string;
  link: string;
  note: string;
  reason: DeclineReason;
  effect: ExemptionEffect;
};

/** How long something is set aside unless somebody chooses. Days. */
const USUAL_SNOOZE_DAYS = 30;

export const emptyDraft = (kind: DraftKind, today: Day): Draft => ({
  kind,
  day: kind === 'snooze' ? addDays(today, USUAL_SNOOZE_DAYS) : '',
  link: '',
  note: '',
  reason: 'not-relevant',
  effect: 'exempt',
});
