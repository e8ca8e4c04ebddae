import { tidy } from '../facts';
import { minutesAfter } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byHand, onMerge } from '../history/onMerge';
import { release } from '../history/release';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const verify: Workflow = {
  name: 'Verify',
  file: 'verify.yml',
  queueMinutes: [0.2, 1.5],
  stages: [
    [jobs.build, jobs.securityScan, jobs.staticAnalysis],
    [jobs.integrationTests],
    [jobs.publishImage],
    [jobs.imageToStaging],
  ],
};

const live: Workflow = {
  name: 'Go live',
  file: 'live.yml',
  queueMinutes: [0.2, 1],
  stages: [[jobs.acceptanceTests], [jobs.imageToProduction]],
};

export const notificationService: Story = {
  repository: 'notification-service',
  about:
    'Solid: every merge stands on staging, a tag takes three or four of them to production',
  facts: {
    'notification-service': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.test_author_ratio': 0.83,
      'incident.review_ratio': 1,
      'oncall.owner_on_rotation': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 56,
        count: 15,
        people: people.tracking,
        reviewers: people.tracking,
        hours: [4, 20],
        tickets: { prefix: 'MSG', share: 0.85 },
        titles: [
          'One mail for ten parcels',
          'Quiet hours',
          'Retry the push service',
          'Say goodbye to the old template',
        ],
      },
      change => {
        const { finishedAt } = onMerge(repo, verify, change);
        if (change.index % 3 !== 2) return;
        const at = minutesAfter(finishedAt, 15);
        release(repo, {
          tag: `v2.${change.index}.0`,
          author: change.author,
          at,
        });
        byHand(repo, live, { actor: change.author, at: minutesAfter(at, 2) });
      },
    );
  },
};
