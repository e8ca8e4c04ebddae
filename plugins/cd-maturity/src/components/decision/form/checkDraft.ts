import {
  Day,
  daySchema,
  webLinkSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Limits, dayRange } from './dayRange';
import { Draft, DraftKind } from './draft';

/** Shortest reason that says something to those who read it later; the backend asks the same. */
export const NOTE_MIN = 3;
export const NOTE_MAX = 2000;

export type Problem =
  | { code: 'dayNeeded' | 'noteShort' | 'linkBroken' }
  | { code: 'dayEarly' | 'dayLate'; day: Day };

export type Problems = Partial<Record<'day' | 'link' | 'note', Problem>>;

/** Whether a field has to be filled. */
export const isNeeded = (kind: DraftKind, field: 'day' | 'note'): boolean =>
  field === 'day'
    ? kind === 'plan' || kind === 'snooze' || kind === 'exemption'
    : kind === 'decline' || kind === 'dispute' || kind === 'exemption';

const dayProblem = (draft: Draft, limits: Limits): Problem | undefined => {
  const { day, kind } = draft;
  if (kind === 'dispute') return undefined;
  if (!daySchema.safeParse(day).success) {
    return day || isNeeded(kind, 'day') ? { code: 'dayNeeded' } : undefined;
  }
  const { from, to } = dayRange(draft, limits);
  if (day < from) return { code: 'dayEarly', day: from };
  return to !== undefined && day > to
    ? { code: 'dayLate', day: to }
    : undefined;
};

/** What has to be put right before it can be sent, by field. */
export const checkDraft = (draft: Draft, limits: Limits): Problems => {
  const { kind, link, note } = draft;
  const day = dayProblem(draft, limits);
  const isLinkBroken =
    link.trim() !== '' && !webLinkSchema.safeParse(link.trim()).success;
  const isNoteShort = isNeeded(kind, 'note') && note.trim().length < NOTE_MIN;
  return {
    ...(day ? { day } : {}),
    ...(isLinkBroken ? { link: { code: 'linkBroken' } } : {}),
    ...(isNoteShort ? { note: { code: 'noteShort' } } : {}),
  };
};
