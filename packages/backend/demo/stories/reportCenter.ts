import { tidy } from '../facts';
import { slots } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byClock, onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const verify: Workflow = {
  name: 'Verify',
  file: 'verify.yml',
  queueMinutes: [0.2, 1.5],
  stages: [
    [jobs.build, jobs.staticAnalysis],
    [
      {
        ...jobs.publishImage,
        name: 'Publish pages',
        steps: ['Publish pages to the store'],
      },
    ],
    [{ ...jobs.toStaging, notes: 'version' }],
  ],
};

const wednesday: Workflow = {
  name: 'Wednesday release',
  file: 'wednesday.yml',
  queueMinutes: [0.2, 1],
  stages: [
    [jobs.acceptanceTests],
    [{ ...jobs.toProduction, notes: 'version' }],
  ],
};

export const reportCenter: Story = {
  repository: 'report-center',
  about:
    'A steady rhythm: every Wednesday at noon the clock releases what stands on staging',
  facts: {
    'report-center': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.test_author_ratio': 0.65,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 77,
        count: 10,
        people: people.insights,
        reviewers: people.insights,
        hours: [5, 30],
        tickets: { prefix: 'REP', share: 0.6 },
        titles: [
          'Harbour fees by week',
          'Export without images',
          'Fewer clicks to the map',
        ],
      },
      change => onMerge(repo, verify, change),
    );
    const week = {
      now: repo.now,
      days: 77,
      everyDays: 7,
      weekday: 3,
      hour: 12,
      slackMinutes: 4,
    };
    slots(repo.random, week).forEach(at => byClock(repo, wednesday, at));
  },
};
