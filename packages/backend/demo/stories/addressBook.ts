import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { Story } from '../story';

const checks: Workflow = {
  name: 'Checks',
  file: 'checks.yml',
  queueMinutes: [0.1, 1],
  stages: [[jobs.build], [jobs.integrationTests]],
};

export const addressBook: Story = {
  repository: 'address-book',
  about: 'A well-tested library that nobody has released for half a year',
  facts: {
    'address-book': {
      ...tidy,
      'scm.dependency_updates_automated': false,
      'scm.config_in_repo': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 85,
        count: 8,
        people: ['mei-qs'],
        reviewers: ['henrik-qs', 'oscar-qs'],
        hours: [10, 60],
        tickets: { prefix: 'ADR', share: 0.5 },
        titles: [
          'Streets without numbers',
          'Two more alphabets',
          'Post boxes at sea',
        ],
      },
      change => onMerge(repo, checks, change),
    );
  },
};
