import { tidy } from '../facts';
import { minutesAfter } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { release } from '../history/release';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Check and publish',
  file: 'publish.yml',
  queueMinutes: [0.1, 0.8],
  stages: [
    [jobs.build, jobs.staticAnalysis, jobs.securityScan],
    [
      {
        ...jobs.integrationTests,
        steps: ['Run component tests against stubs', 'Run integration tests'],
        minutes: 5,
      },
    ],
    [
      {
        ...jobs.publishImage,
        name: 'Publish package',
        steps: ['Publish package to registry'],
      },
    ],
  ],
};

export const paymentSdk: Story = {
  repository: 'payment-sdk',
  about:
    'A library: nothing to deploy, every merge is checked and every second one released',
  facts: {
    'payment-sdk': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.test_author_ratio': 0.97,
      'incident.review_ratio': 1,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 42,
        count: 11,
        people: people.payments,
        reviewers: people.payments,
        hours: [3, 18],
        tickets: { prefix: 'PAY', share: 0.85 },
        titles: [
          'Type the refund call',
          'Support the second sandbox',
          'Shrink the bundle',
          'Explain errors to callers',
        ],
      },
      change => {
        const { finishedAt } = onMerge(repo, pipeline, change);
        if (change.index % 2 === 1) {
          release(repo, {
            tag: `v4.${change.index}.0`,
            author: change.author,
            at: minutesAfter(finishedAt, 2),
          });
        }
      },
    );
  },
};
