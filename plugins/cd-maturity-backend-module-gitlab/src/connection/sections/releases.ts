import {
  itemWith,
  newestFirst,
  PollSection,
  timeField,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { asDelivery, PollSource } from '../pollSource';

const release = itemWith({
  tag_name: z.string(),
  name: z.string().nullish(),
  released_at: timeField,
  upcoming_release: z.boolean().nullish(),
  _links: z.object({ self: z.string().nullish() }).nullish(),
});

export const releases = (source: PollSource): PollSection => ({
  name: 'releases',
  pages: () =>
    newestFirst(source, {
      path: `${source.path}/releases`,
      query: { order_by: 'released_at', sort: 'desc' },
      item: release,
      isPast: ({ read }) => read.released_at < source.since,
      page: async items => ({
        deliveries: items
          .filter(({ read }) => !read.upcoming_release)
          .map(({ raw, read }) =>
            asDelivery('release', source, {
              action: 'create',
              tag: read.tag_name,
              name: read.name,
              url: read._links?.self,
              released_at: raw.released_at,
              commit: raw.commit,
            }),
          ),
      }),
    }),
});
