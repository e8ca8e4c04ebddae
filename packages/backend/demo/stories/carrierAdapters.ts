import { tidy } from '../facts';
import { hoursBefore, minutesAfter } from '../history/calendar';
import { changes } from '../history/changes';
import { incident } from '../history/incident';
import * as jobs from '../history/jobs';
import { byHand, onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Adapters',
  file: 'adapters.yml',
  queueMinutes: [0.3, 2],
  stages: [
    [jobs.build],
    [jobs.integrationTests],
    [jobs.publishImage],
    [jobs.imageToStaging],
    [jobs.imageToProduction],
  ],
};

const back: Workflow = {
  name: 'Put back',
  file: 'put-back.yml',
  queueMinutes: [0.2, 0.8],
  stages: [[jobs.imageToProduction]],
};

export const carrierAdapters: Story = {
  repository: 'carrier-adapters',
  about:
    'Fails often and recovers fast: every fifth release is put back to the one before within the hour',
  facts: {
    'carrier-adapters': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.test_author_ratio': 0.6,
    },
  },
  tell(repo) {
    let before = repo.head;
    changes(
      repo,
      {
        days: 44,
        count: 14,
        quietHours: 12,
        people: people.tracking,
        reviewers: people.tracking,
        hours: [6, 26],
        tickets: { prefix: 'CAR', share: 0.9 },
        titles: [
          'Second rail carrier',
          'Their new certificate',
          'Weight in pounds',
          'Map five more codes',
        ],
      },
      change => {
        const run = onMerge(repo, pipeline, change);
        if (change.index % 5 === 4) {
          const openedAt = minutesAfter(run.finishedAt, 9);
          byHand(repo, back, {
            actor: 'oscar-qs',
            at: minutesAfter(openedAt, 21),
            head: before,
          });
          incident(repo, {
            title: 'A carrier refuses our labels',
            at: openedAt,
            resolvedAfterMinutes: 33,
            by: 'oscar-qs',
            cause: change.commit.sha,
          });
        } else {
          before = change.commit;
        }
      },
    );
    incident(repo, {
      title: 'Carrier hall without power',
      at: hoursBefore(repo.now, 500),
      resolvedAfterMinutes: 240,
      by: 'viktor-qs',
    });
  },
};
