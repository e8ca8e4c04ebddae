import { tidy } from '../facts';
import { minutesAfter, slots } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byHand, onMerge } from '../history/onMerge';
import { release } from '../history/release';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const verify: Workflow = {
  name: 'App checks',
  file: 'checks.yml',
  queueMinutes: [0.5, 4],
  stages: [
    [{ ...jobs.build, minutes: 16 }, jobs.staticAnalysis],
    [
      {
        ...jobs.componentTests,
        name: 'Screen tests',
        steps: ['Run component tests on simulator'],
      },
    ],
  ],
};

const store: Workflow = {
  name: 'To the stores',
  file: 'stores.yml',
  queueMinutes: [0.5, 3],
  stages: [
    [
      {
        ...jobs.build,
        name: 'Build and sign',
        steps: ['Compile', 'Sign', 'Upload build'],
      },
    ],
    [jobs.deployTo('beta-test', { production: false, minutes: 9 })],
    [{ ...jobs.acceptanceTests, name: 'Acceptance on devices' }],
    [
      {
        ...jobs.deployTo('app-stores', { production: true, minutes: 12 }),
        name: 'Release to the stores',
        approval: { by: 'nora-qs', hours: [18, 70] },
      },
    ],
  ],
};

export const senderApp: Story = {
  repository: 'sender-app',
  about:
    'A mobile app: a version for the stores every second Monday, reviewed by people',
  facts: {
    'sender-app': {
      ...tidy,
      'scm.config_in_repo': true,
      'flag.in_use': true,
      'scm.test_author_ratio': 0.72,
      'incident.review_ratio': 0.8,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 40,
        count: 14,
        people: people.storefront,
        reviewers: people.storefront,
        hours: [8, 40],
        tickets: { prefix: 'APP', share: 0.8 },
        titles: [
          'Scan a label with the camera',
          'Follow a parcel on the lock screen',
          'Dark map',
          'Sign in with a passkey',
        ],
      },
      change => onMerge(repo, verify, change),
    );
    const fortnight = {
      now: repo.now,
      days: 84,
      everyDays: 14,
      weekday: 1,
      hour: 10,
      slackMinutes: 60,
    };
    slots(repo.random, fortnight).forEach((at, index) => {
      const { finishedAt } = byHand(repo, store, { actor: 'lucia-qs', at });
      release(repo, {
        tag: `3.${index}.0`,
        author: 'lucia-qs',
        at: minutesAfter(finishedAt, 5),
      });
    });
  },
};
