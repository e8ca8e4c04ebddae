import { tidy } from '../facts';
import { minutesAfter } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { release } from '../history/release';
import { Workflow } from '../history/types';
import { UPDATE_BOT, people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Release on merge',
  file: 'release.yml',
  queueMinutes: [0.1, 0.9],
  stages: [
    [jobs.build, jobs.staticAnalysis],
    [
      {
        ...jobs.componentTests,
        steps: ['Run component tests', 'Compare pictures'],
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

export const designSystem: Story = {
  repository: 'design-system',
  about:
    'A library that releases with every merge; a bot and people of other teams write most of it',
  facts: {
    'design-system': {
      ...tidy,
      'scm.test_author_ratio': 0.8,
      'scm.config_in_repo': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 35,
        count: 11,
        people: [UPDATE_BOT, 'lucia-qs', 'priya-qs', people.platform[0]],
        reviewers: people.platform,
        hours: [2, 16],
        tickets: { prefix: 'DS', share: 0.3 },
        titles: [
          'Update the compiler',
          'Tables with many rows',
          'Focus that can be seen',
          'Darker greys',
        ],
      },
      change => {
        const { finishedAt } = onMerge(repo, pipeline, change);
        release(repo, {
          tag: `v7.${change.index}.0`,
          author: 'github-actions[bot]',
          at: minutesAfter(finishedAt, 1),
        });
      },
    );
  },
};
