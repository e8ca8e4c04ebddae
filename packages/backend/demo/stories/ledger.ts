import { tidy } from '../facts';
import { slots } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byHand, onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const verify: Workflow = {
  name: 'Verify',
  file: 'verify.yml',
  queueMinutes: [0.2, 1.5],
  stages: [
    [jobs.build, jobs.staticAnalysis],
    [jobs.integrationTests],
    [jobs.publishImage],
  ],
};

const train: Workflow = {
  name: 'Release train',
  file: 'train.yml',
  queueMinutes: [0.2, 1],
  stages: [
    [jobs.imageToStaging],
    [jobs.acceptanceTests],
    [
      jobs.deployTo('production', {
        production: true,
        before: ['Migrate database'],
        notes: 'image',
      }),
    ],
  ],
};

export const ledger: Story = {
  repository: 'ledger',
  about:
    'A release train: whatever is merged leaves on Tuesday morning when somebody presses the button',
  facts: {
    ledger: {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.migrations_in_repo': true,
      'scm.test_author_ratio': 0.88,
      'incident.review_ratio': 1,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 84,
        count: 12,
        quietHours: 30,
        people: people.payments.slice(1),
        reviewers: people.payments,
        hours: [6, 20],
        tickets: { prefix: 'LED', share: 0.8 },
        titles: [
          'Book reversals on their own account',
          'Close a month without locking the book',
          'Index entries by merchant',
          'Explain rounding differences',
        ],
      },
      change => onMerge(repo, verify, change),
    );
    const week = {
      now: repo.now,
      days: 77,
      everyDays: 7,
      weekday: 2,
      hour: 9,
      slackMinutes: 20,
    };
    for (const at of slots(repo.random, week)) {
      byHand(repo, train, { actor: 'jonas-qs', at });
    }
  },
};
