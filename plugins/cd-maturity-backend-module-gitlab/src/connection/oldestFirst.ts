import {
  IncomingDelivery,
  Query,
  SectionPage,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { PollSource } from './pollSource';

/** Things with all that belongs to them. */
const KEPT_TOGETHER = 25;

/** The things of a list that changed since then, from the oldest change on, so that a poll goes on where it was cut off. */
export async function* oldestFirst<
  T extends z.ZodType<{ raw: object; read: { updated_at: string } }>,
>(
  { api, path, since }: PollSource,
  at: string | undefined,
  list: {
    path: string;
    query?: Query;
    item: T;
    deliveriesOf(item: z.output<T>): Promise<IncomingDelivery[]>;
  },
): AsyncGenerator<SectionPage> {
  const pages = api.list(path + list.path, list.item, {
    ...list.query,
    updated_after: at ?? new Date(since).toISOString(),
    order_by: 'updated_at',
    sort: 'asc',
  });
  for await (const { items } of pages) {
    for (let start = 0; start < items.length; start += KEPT_TOGETHER) {
      const together = items.slice(start, start + KEPT_TOGETHER);
      const deliveries: IncomingDelivery[] = [];
      for (const item of together) {
        deliveries.push(...(await list.deliveriesOf(item)));
      }
      yield { deliveries, at: together.at(-1)!.read.updated_at };
    }
  }
}
