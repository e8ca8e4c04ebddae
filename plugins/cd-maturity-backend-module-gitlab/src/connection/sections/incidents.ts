import {
  itemWith,
  PollSection,
  Query,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { oldestFirst } from '../oldestFirst';
import { asDelivery, PollSource } from '../pollSource';

const issue = itemWith({
  updated_at: z.string(),
  issue_type: z.string().nullish(),
  labels: z.array(z.string()).default([]),
  web_url: z.string().nullish(),
});

/** Issues of the type incident, and those with an incident label. */
export const incidents = (source: PollSource): PollSection => ({
  name: 'incidents',
  async *pages() {
    const questions: Query[] = [
      { issue_type: 'incident' },
      ...source.incidentLabels.map(labels => ({ labels })),
    ];
    for (const question of questions) {
      const pages = oldestFirst(source, undefined, {
        path: '/issues',
        query: { ...question, scope: 'all', state: 'all' },
        item: issue,
        deliveriesOf: async ({ raw, read }) => [
          asDelivery('issue', source, {
            object_attributes: {
              ...raw,
              type: read.issue_type,
              url: read.web_url,
              labels: read.labels.map(title => ({ title })),
            },
          }),
        ],
      });
      for await (const { deliveries } of pages) {
        yield { deliveries };
      }
    }
  },
});
