import { InvalidPayloadError } from 'backstage-plugin-cd-maturity-common';
import { createHash } from 'node:crypto';
import type { RawDelivery } from 'backstage-plugin-cd-maturity-node';
import {
  dataOf,
  instant,
  nameText,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { commitOf } from './fields/commit';
import { SOURCE_ID } from './sourceId';

const sourceText = nameText.regex(/^\S+$/, { error: 'holds spaces' });

/** A text that may be missing or of another shape: nothing rests on it. */
const maybeSource = sourceText.optional().catch(undefined);

/** Another thing that an event names. */
export const reference = z
  .object({ id: nameText, source: maybeSource })
  .nullish()
  .transform(thing => thing ?? undefined);

/** The shape of every event; from 0.3 on releases differ in fields that are not read. */
const frame = z.object({
  context: z.object({
    id: nameText,
    source: sourceText,
    timestamp: instant,
    links: z.unknown().optional(),
  }),
  subject: z.object({
    id: nameText,
    source: maybeSource,
    content: z.unknown(),
  }),
  customData: z.unknown().optional(),
});

function readContent<T extends z.ZodType>(
  content: T,
  value: unknown,
): z.output<T> {
  const parsed = content.safeParse(value);
  if (!parsed.success) {
    const { field, reason } = InvalidPayloadError.fromZod(parsed.error);
    throw new InvalidPayloadError(
      ['subject.content', field].filter(Boolean).join('.'),
      reason,
    );
  }
  return parsed.data;
}

/** Longest id that a signal may have. */
const ID_LENGTH = 500;

/** Ids are unique within their source only. */
export function idIn(source: string, id: string): string {
  const text = `${source} ${id}`;
  return text.length <= ID_LENGTH
    ? text
    : createHash('sha256').update(text).digest('hex');
}

export type CdEvent<Content> = {
  /** What every signal about the subject carries. */
  origin: { source: string; scope: string };
  subjectId: string;
  subjectSource: string;
  /** Identity of the subject, the same in all events about it. */
  subjectKey: string;
  /** Identity of the event, for what happens and has no life of its own. */
  eventKey: string;
  at: number;
  content: Content;
  /** What the sender adds about the commit, see {@link commitOf}. */
  commit: ReturnType<typeof commitOf>;
};

/** The event in a delivery. The source of the subject is that of the event unless it says otherwise. */
export function readCdEvent<T extends z.ZodType>(
  delivery: RawDelivery,
  content: T,
): CdEvent<z.output<T>> {
  const { context, subject, customData } = read(
    frame,
    dataOf(delivery.payload),
  );
  const subjectSource = subject.source ?? context.source;
  return {
    origin: { source: SOURCE_ID, scope: subjectSource.toLowerCase() },
    subjectId: subject.id,
    subjectSource,
    subjectKey: idIn(subjectSource, subject.id),
    eventKey: idIn(context.source, context.id),
    at: context.timestamp,
    content: readContent(content, subject.content),
    commit: commitOf(customData, context.links),
  };
}
