import { tidy } from '../facts';
import { daysBefore } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byClock, onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { UPDATE_BOT, people } from '../people';
import { Story } from '../story';

const bake: Workflow = {
  name: 'Bake',
  file: 'bake.yml',
  queueMinutes: [0.5, 3],
  stages: [
    [jobs.publishImage],
    [
      {
        ...jobs.securityScan,
        name: 'Image scan',
        steps: ['Scan image with trivy'],
      },
    ],
  ],
};

export const buildImages: Story = {
  repository: 'build-images',
  about:
    'Images of the build machines: baked weekly and scanned, without a single test',
  facts: { 'build-images': { ...tidy, 'scm.lockfile_present': false } },
  tell(repo) {
    changes(
      repo,
      {
        days: 60,
        count: 8,
        people: [UPDATE_BOT, people.platform[1]],
        hours: [1, 20],
        tickets: { prefix: 'PLAT', share: 0.2 },
        titles: ['Update the base', 'A newer compiler', 'Smaller by half'],
      },
      change => onMerge(repo, bake, change),
    );
    for (let ago = 57; ago >= 1; ago -= 7)
      byClock(repo, bake, daysBefore(repo.now, ago));
  },
};
