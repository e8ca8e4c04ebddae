import { tidy } from '../facts';
import { daysBefore, hoursBefore } from '../history/calendar';
import { leaveOpen } from '../history/change';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Search',
  file: 'search.yml',
  queueMinutes: [2, 14],
  stages: [
    [{ ...jobs.build, runner: 'own', minutes: 31 }],
    [{ ...jobs.integrationTests, runner: 'own', minutes: 42 }],
    [jobs.toStaging],
    [jobs.toProduction],
  ],
};

export const productSearch: Story = {
  repository: 'product-search',
  about:
    'Long branches: a week from the first commit to the merge, and a build machine of its own that is always busy',
  facts: { 'product-search': { ...tidy, 'scm.codeowners_present': false } },
  tell(repo) {
    changes(
      repo,
      {
        days: 100,
        count: 9,
        people: ['tom-qs', 'priya-qs'],
        reviewers: people.storefront,
        hours: [90, 260],
        tickets: { prefix: 'FIND', share: 0.5 },
        titles: [
          'Second ranking',
          'Harbours by their old names',
          'Index in pieces',
        ],
      },
      change => onMerge(repo, pipeline, change),
    );
    for (let index = 0; index < 5; index += 1) {
      leaveOpen(repo, {
        at: hoursBefore(daysBefore(repo.now, 1 + index), 2),
        author: 'tom-qs',
        title: `Unfinished attempt ${index + 1}`,
        hours: 100,
      });
    }
  },
};
