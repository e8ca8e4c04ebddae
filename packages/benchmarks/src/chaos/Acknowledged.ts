import { Signal } from 'backstage-plugin-cd-maturity-common';

/** What was answered with success, so that it must be there. */
export type Acknowledged = {
  /** Ids of deliveries. */
  deliveries: Set<string>;
  /** Notes of decisions; each was sent until an answer came. */
  notes: Set<string>;
  /** Lines of the trail of people, as {@link lineOf} names them; each was written once. */
  lines: Set<string>;
  /** Signals that were pushed. */
  signals: Signal[];
  /** Signals that somebody tried to push: those without an answer may be there or not. */
  tried: Signal[];
  /** Values of pushed facts by entity and fact. */
  facts: Map<string, number>;
  /** Highest revision of a correction by table and entity. */
  revisions: Map<string, number>;
};

export function nothingYet(): Acknowledged {
  return {
    deliveries: new Set(),
    notes: new Set(),
    lines: new Set(),
    signals: [],
    tried: [],
    facts: new Map(),
    revisions: new Map(),
  };
}

type Line = {
  subject: string;
  event: string;
  content: { note?: string; title?: string; id?: string };
  ref: string;
};

/** Name of a line of the trail: what was done, and the words or the id by which it can be told from others. */
export function lineOf({ subject, event, content, ref }: Line): string {
  const mark = content.note ?? content.title ?? content.id ?? ref;
  return `${subject} ${event} ${mark}`;
}
