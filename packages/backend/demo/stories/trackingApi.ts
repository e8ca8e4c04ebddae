import { bare } from '../facts';
import { minutesAfter } from '../history/calendar';
import { mergeChange } from '../history/change';
import { changes } from '../history/changes';
import { incident } from '../history/incident';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'CI',
  file: 'ci.yml',
  queueMinutes: [1, 9],
  stages: [
    [{ ...jobs.build, minutes: 14 }],
    [{ ...jobs.integrationTests, minutes: 35 }],
    [jobs.publishImage],
    [jobs.imageToStaging],
    [jobs.imageToProduction],
  ],
};

/** What goes wrong with the change of that number. */
function failureOf(index: number): string | undefined {
  if (index % 5 === 1) return 'Integration tests';
  if (index % 7 === 3) return 'Deploy to production';
  if (index % 9 === 5) return 'Build';
  return undefined;
}

export const trackingApi: Story = {
  repository: 'tracking-api',
  about:
    'In trouble: red builds that stay red for hours, deployments that fail, incidents that are repaired at night',
  facts: {
    'tracking-api': {
      ...bare,
      'scm.pipeline_as_code': true,
      'scm.lockfile_present': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 45,
        count: 14,
        quietHours: 30,
        people: people.tracking,
        hours: [10, 120],
        tickets: { prefix: 'TRK', share: 0.2 },
        titles: [
          'Faster position lookup',
          'Cache the last scan',
          'Merge two scanner formats',
          'Another attempt at the cache',
          'Quick fix',
        ],
      },
      change => {
        const run = onMerge(repo, pipeline, change, failureOf(change.index));
        if (run.conclusion === 'failure' || change.index % 3 !== 0) return;
        const openedAt = minutesAfter(
          run.finishedAt,
          repo.random.between(25, 200),
        );
        const lasts = repo.random.between(180, 1100);
        incident(repo, {
          title: 'Parcels vanish from the map',
          at: openedAt,
          resolvedAfterMinutes: lasts,
          by: 'mei-qs',
          cause: change.commit.sha,
        });
        const at = minutesAfter(openedAt, lasts * 0.8);
        const hotfix = mergeChange(repo, {
          at,
          author: 'henrik-qs',
          title: 'Hotfix: bring positions back',
          branch: `hotfix/positions-${change.index}`,
          labels: ['hotfix'],
          hours: 0.7,
          commits: 1,
        });
        onMerge(repo, pipeline, {
          commit: hotfix,
          index: change.index,
          at,
          author: 'henrik-qs',
        });
      },
    );
    incident(repo, {
      title: 'Positions are half a day old',
      at: minutesAfter(repo.now, -300),
      by: 'mei-qs',
    });
  },
};
