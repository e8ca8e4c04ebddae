import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { runAgain } from '../history/runWorkflow';
import { Workflow } from '../history/types';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Ship it',
  file: 'ship.yml',
  queueMinutes: [0.3, 3],
  stages: [
    [jobs.build],
    [{ ...jobs.integrationTests, minutes: 24 }],
    [jobs.publishImage],
    [jobs.imageToStaging],
    [jobs.imageToProduction],
  ],
};

export const fraudCheck: Story = {
  repository: 'fraud-check',
  about:
    'Quick and shaky: every merge goes live, one test in five falls over and is simply started again',
  facts: {
    'fraud-check': {
      ...tidy,
      'scm.config_in_repo': false,
      'scm.test_author_ratio': 0.75,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 42,
        count: 11,
        people: ['amara-qs', 'robin-qs'],
        hours: [1, 30],
        tickets: { prefix: 'FRD', share: 0.7 },
        titles: [
          'Score by device and hour',
          'New list of rented numbers',
          'Loosen the rule for small sums',
          'Refit with last month',
        ],
      },
      change => {
        const shaky = change.index % 4 === 1;
        const run = onMerge(
          repo,
          pipeline,
          change,
          shaky ? 'Integration tests' : undefined,
        );
        if (shaky) runAgain(repo, pipeline, run, repo.random.between(20, 90));
      },
    );
  },
};
