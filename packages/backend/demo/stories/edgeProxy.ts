import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Routes',
  file: 'routes.yml',
  queueMinutes: [0.1, 0.5],
  stages: [
    [
      {
        name: 'Check routes',
        steps: [
          'Compile configuration',
          'Lint',
          'Unit tests of rules',
          'Publish bundle',
        ],
        minutes: 2,
      },
    ],
    [{ ...jobs.toStaging, notes: 'version' }],
    [
      {
        ...jobs.toProduction,
        notes: 'version',
        approval: { by: 'leo-qs', hours: [0.1, 2] },
      },
    ],
  ],
};

export const edgeProxy: Story = {
  repository: 'edge-proxy',
  about:
    'Configuration only: checked in two minutes, and live after a nod of the neighbour',
  facts: {
    'edge-proxy': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.iac_present': true,
      'infra.automated_provisioning': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 36,
        count: 11,
        people: people.platform,
        hours: [0.3, 3],
        tickets: { prefix: 'PLAT', share: 1 },
        titles: ['Route to the new harbour', 'Renew certificates', 'Slow down'],
      },
      change => onMerge(repo, pipeline, change),
    );
  },
};
