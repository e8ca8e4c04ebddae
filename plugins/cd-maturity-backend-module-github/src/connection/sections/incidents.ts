import { itemWith, PollSection } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { asDelivery } from '../asDelivery';
import { PollSource } from '../pollSource';

const issue = itemWith({ pull_request: z.unknown().optional() });

/** Issues with an incident label; pull requests stand in the same list. */
export const incidents = (source: PollSource): PollSection => ({
  name: 'issues',
  async *pages() {
    const { api, path, repo, since, incidentLabels } = source;
    if (!repo.has_issues) {
      return;
    }
    for (const labels of incidentLabels) {
      const pages = api.list(`${path}/issues`, issue, {
        labels,
        state: 'all',
        since: new Date(since).toISOString(),
        sort: 'updated',
        direction: 'asc',
      });
      for await (const { items } of pages) {
        yield {
          deliveries: items
            .filter(({ read }) => read.pull_request === undefined)
            .map(({ raw }) =>
              asDelivery('issues', repo, { action: 'edited', issue: raw }),
            ),
        };
      }
    }
  },
});
