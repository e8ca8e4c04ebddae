import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Function',
  file: 'function.yml',
  queueMinutes: [0.1, 0.7],
  stages: [
    [jobs.build],
    [jobs.deployTo('live', { production: true, minutes: 1 })],
  ],
};

export const geoEvents: Story = {
  repository: 'geo-events',
  about:
    'A function that goes straight to its only environment, four minutes after the merge',
  facts: {
    'geo-events': {
      ...tidy,
      'scm.dependency_updates_automated': false,
      'scm.iac_present': true,
      'infra.automated_provisioning': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 30,
        count: 11,
        people: ['oscar-qs'],
        hours: [0.5, 4],
        tickets: { prefix: 'GEO', share: 0.4 },
        titles: [
          'Accept the new scanner',
          'Ignore positions at sea',
          'Batch writes',
        ],
      },
      change => onMerge(repo, pipeline, change),
    );
  },
};
