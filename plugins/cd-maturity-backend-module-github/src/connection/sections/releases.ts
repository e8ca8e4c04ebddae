import {
  itemWith,
  timeField,
  newestFirst,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import { asDelivery } from '../asDelivery';
import { PollSource } from '../pollSource';

/** A release may be written down as a draft long before it is published. */
const STILL_CHANGING_MS = 30 * 86_400_000;

const release = itemWith({
  created_at: timeField,
  published_at: timeField,
  updated_at: timeField,
});

export const releases = (source: PollSource): PollSection => ({
  name: 'releases',
  pages: () =>
    newestFirst(source, {
      path: `${source.path}/releases`,
      item: release,
      isPast: ({ read }) =>
        Math.max(read.created_at, read.published_at) <
        source.since - STILL_CHANGING_MS,
      page: async items => ({
        deliveries: items
          .filter(
            ({ read }) =>
              Math.max(read.updated_at, read.published_at) >= source.since,
          )
          .map(({ raw }) =>
            asDelivery('release', source.repo, {
              action: 'published',
              release: raw,
            }),
          ),
      }),
    }),
});
