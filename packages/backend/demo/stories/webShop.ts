import { tidy } from '../facts';
import { minutesAfter } from '../history/calendar';
import { changes } from '../history/changes';
import { deploy } from '../history/deploy';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Shop window',
  file: 'shop-window.yml',
  queueMinutes: [0.1, 0.6],
  stages: [
    [jobs.build, jobs.securityScan, jobs.staticAnalysis],
    [jobs.componentTests],
    [{ ...jobs.toStaging, notes: 'version' }],
    [{ ...jobs.acceptanceTests, steps: ['Browser tests end to end'] }],
    [{ ...jobs.toProduction, notes: 'version' }],
  ],
};

export const webShop: Story = {
  repository: 'web-shop',
  about:
    'A release on most days, a preview for every branch, acceptance tests in a browser; no integration suite',
  facts: {
    'web-shop': {
      ...tidy,
      'scm.config_in_repo': true,
      'flag.in_use': true,
      'scm.test_author_ratio': 0.7,
      'deploy.via_pipeline_ratio': 1,
      'incident.review_ratio': 0.9,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 26,
        count: 17,
        people: people.storefront,
        reviewers: people.storefront,
        hours: [1, 6],
        tickets: { prefix: 'SHOP', share: 0.75 },
        titles: [
          'Larger pictures on small screens',
          'Remember the last harbour',
          'Try the short order form',
          'Show prices with tax',
          'Load the map later',
          'Fix the spinner that stayed',
        ],
      },
      change => {
        if (change.index % 4 === 0) {
          deploy(repo, {
            environment: {
              name: `preview-${change.index}`,
              production: false,
              transient: true,
            },
            sha: change.commit.sha,
            ref: `work-${change.index + 1}`,
            creator: 'github-actions[bot]',
            at: minutesAfter(change.at, -40),
            minutes: 2,
            outcome: 'success',
          });
        }
        onMerge(
          repo,
          pipeline,
          change,
          change.index === 7 ? 'Acceptance tests' : undefined,
        );
      },
    );
  },
};
