import { tidy } from '../facts';
import { minutesAfter } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { release } from '../history/release';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const checks: Workflow = {
  name: 'Checks',
  file: 'checks.yml',
  queueMinutes: [0.2, 1],
  stages: [
    [jobs.build, jobs.staticAnalysis],
    [
      {
        ...jobs.publishImage,
        name: 'Package',
        steps: ['Package', 'Upload to artifact store'],
      },
    ],
  ],
};

export const labelPrinter: Story = {
  repository: 'label-printer',
  about:
    'Built and released in the open, but how it gets onto the machines of the floor nobody has recorded',
  facts: { 'label-printer': { ...tidy, 'scm.config_in_repo': false } },
  tell(repo) {
    changes(
      repo,
      {
        days: 75,
        count: 10,
        people: people.warehouse.slice(0, 2),
        reviewers: people.warehouse,
        hours: [8, 50],
        tickets: { prefix: 'LBL', share: 0.65 },
        titles: [
          'Seventh kind of printer',
          'Codes that survive rain',
          'Smaller font on pallets',
        ],
      },
      change => {
        const { finishedAt } = onMerge(repo, checks, change);
        if (change.index % 4 === 3)
          release(repo, {
            tag: `1.${change.index}`,
            author: change.author,
            at: minutesAfter(finishedAt, 30),
          });
      },
    );
  },
};
