import { z } from 'zod';
import { IncomingDelivery, isOutOfReach, PollContext } from '../source';

/** One page of a section, ready to be kept. @public */
export type SectionPage = {
  deliveries: IncomingDelivery[];
  /** Where the section goes on when the poll is cut off behind this page; absent: at its beginning. */
  at?: string;
};

/** One kind of thing that is polled. @public */
export type PollSection = {
  name: string;
  /** The pages from a place on that an earlier page named. */
  pages(at: string | undefined): AsyncIterable<SectionPage>;
};

/** Entity tags of lists by address. Set one together with the last page that it stands for. @public */
export type EntityTags = Map<string, string>;

/** More lists than any poll asks for. */
const MOST_TAGS = 50;

const note = z
  .object({
    tags: z.record(z.string(), z.string()).default({}),
    place: z
      .object({
        since: z.number(),
        section: z.string(),
        at: z.string().optional(),
      })
      .optional(),
  })
  .catch({ tags: {} });

/**
 * Polls one section after the other and notes how far it came, so that a poll that was cut off goes on there. A section
 * that the credentials do not reach is left out, with a warning; any other error ends the poll.
 * @public
 */
export async function pollInSections(
  context: PollContext,
  sectionsOf: (tags: EntityTags) => PollSection[],
): Promise<void> {
  const { since, abort, logger, scope } = context;
  const { tags: known, place } = note.parse(context.state ?? {});
  const tags: EntityTags = new Map(Object.entries(known));
  const stateWith = (section?: string, at?: string) => ({
    tags: Object.fromEntries([...tags].slice(-MOST_TAGS)),
    ...(section === undefined
      ? {}
      : { place: { since, section, ...(at === undefined ? {} : { at }) } }),
  });
  const sections = sectionsOf(tags);
  const isResumed = place?.since === since;
  const first = isResumed
    ? Math.max(
        0,
        sections.findIndex(({ name }) => name === place.section),
      )
    : 0;
  for (const [index, { name, pages }] of sections.slice(first).entries()) {
    const at = isResumed && index === 0 ? place.at : undefined;
    try {
      for await (const page of pages(at)) {
        await context.keep({
          deliveries: page.deliveries,
          state: stateWith(name, page.at),
        });
        abort.throwIfAborted();
      }
    } catch (error) {
      if (!isOutOfReach(error)) {
        throw error;
      }
      // The check of the source says what to do about it.
      logger.warn(`${scope}: ${name} cannot be read: ${error}`);
    }
  }
  await context.keep({ deliveries: [], state: stateWith() });
}
