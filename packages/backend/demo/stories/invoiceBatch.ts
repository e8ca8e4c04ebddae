import { bare } from '../facts';
import { daysBefore, slots } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byClock, byHand } from '../history/onMerge';
import { Workflow } from '../history/types';
import { Story } from '../story';

const nightly: Workflow = {
  name: 'Nightly build',
  file: 'nightly.yml',
  queueMinutes: [1, 6],
  stages: [
    [jobs.build],
    [
      {
        ...jobs.publishImage,
        name: 'Package',
        steps: ['Package', 'Upload to artifact store'],
      },
    ],
  ],
};

const install: Workflow = {
  name: 'Install',
  file: 'install.yml',
  queueMinutes: [0.5, 2],
  stages: [[jobs.toProduction]],
};

export const invoiceBatch: Story = {
  repository: 'invoice-batch',
  about:
    'Built at night, installed by a button every other Thursday, no place to try it before',
  facts: {
    'invoice-batch': {
      ...bare,
      'scm.pipeline_as_code': true,
      'scm.lockfile_present': true,
    },
  },
  tell(repo) {
    changes(repo, {
      days: 90,
      count: 9,
      people: ['jonas-qs'],
      hours: [20, 90],
      tickets: { prefix: 'INV', share: 0.6 },
      titles: [
        'Invoices in two languages',
        'Due dates over holidays',
        'Smaller attachments',
      ],
    });
    for (let ago = 26; ago >= 1; ago -= 3) {
      const at = daysBefore(repo.now, ago);
      at.setUTCHours(1, 10, 0, 0);
      byClock(repo, nightly, at, ago === 14 ? 'Build' : undefined);
    }
    const fortnight = {
      now: repo.now,
      days: 84,
      everyDays: 14,
      weekday: 4,
      hour: 13,
      slackMinutes: 90,
    };
    for (const at of slots(repo.random, fortnight)) {
      byHand(repo, install, { actor: 'jonas-qs', at });
    }
  },
};
