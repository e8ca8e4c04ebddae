import { tidy } from '../facts';
import { daysBefore } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byClock, onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const code: Workflow = {
  name: 'Pipeline code',
  file: 'code.yml',
  queueMinutes: [0.2, 2],
  stages: [
    [jobs.build],
    [
      {
        ...jobs.integrationTests,
        name: 'Integration tests on a data sample',
        minutes: 18,
      },
    ],
    [jobs.publishImage],
  ],
};

const training: Workflow = {
  name: 'Train and publish',
  file: 'train.yml',
  queueMinutes: [3, 25],
  stages: [
    [
      {
        name: 'Extract and prepare data',
        steps: ['Read the lake', 'Check the data'],
        minutes: 40,
        runner: 'own',
      },
    ],
    [{ name: 'Train', steps: ['Train model'], minutes: 150, runner: 'own' }],
    [
      {
        name: 'Evaluate',
        steps: ['Compare with the current model'],
        minutes: 20,
        runner: 'own',
      },
    ],
    [jobs.deployTo('model-staging', { production: false, notes: 'image' })],
    [
      {
        ...jobs.deployTo('model-production', {
          production: true,
          notes: 'image',
        }),
        approval: { by: 'dina-qs', hours: [1, 9] },
      },
    ],
  ],
};

export const demandForecast: Story = {
  repository: 'demand-forecast',
  about:
    'A machine-learning pipeline: trained every week, a data scientist looks at the figures before the model goes live',
  facts: {
    'demand-forecast': {
      ...tidy,
      'scm.codeowners_present': false,
      'scm.config_in_repo': true,
      'scm.test_author_ratio': 0.5,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 35,
        count: 12,
        quietHours: 20,
        people: people.insights,
        reviewers: people.insights,
        hours: [10, 70],
        tickets: { prefix: 'FC', share: 0.8 },
        titles: [
          'Holidays of the harbours',
          'Weather as an input',
          'Fewer features',
          'Explain the outliers',
        ],
      },
      change => onMerge(repo, code, change),
    );
    for (let ago = 78; ago >= 2; ago -= 7) {
      const at = daysBefore(repo.now, ago);
      at.setUTCHours(3, 0, 0, 0);
      byClock(repo, training, at, ago === 36 ? 'Evaluate' : undefined);
    }
  },
};
