import { bare } from '../facts';
import { daysBefore } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byClock } from '../history/onMerge';
import { Workflow } from '../history/types';
import { Story } from '../story';

const nightly: Workflow = {
  name: 'Build and roll out',
  file: 'nightly.yml',
  queueMinutes: [0.5, 4],
  stages: [
    [{ ...jobs.build, steps: ['Install dependencies', 'Compile'] }],
    [jobs.deployTo('production', { production: true, minutes: 2 })],
  ],
};

export const stockSync: Story = {
  repository: 'stock-sync',
  about:
    'The clock ships: whatever is on the main branch goes live at two in the morning, without a test',
  facts: {
    'stock-sync': {
      ...bare,
      'scm.pipeline_as_code': true,
      'scm.config_in_repo': false,
    },
  },
  tell(repo) {
    changes(repo, {
      days: 60,
      count: 11,
      people: ['paul-qs'],
      hours: [1, 8],
      titles: [
        'Another partner',
        'Their column moved again',
        'Skip empty bins',
      ],
    });
    for (let ago = 34; ago >= 1; ago -= 3) {
      const at = daysBefore(repo.now, ago);
      at.setUTCHours(2, 0, 0, 0);
      byClock(
        repo,
        nightly,
        at,
        ago === 12 ? 'Deploy to production' : undefined,
      );
    }
  },
};
