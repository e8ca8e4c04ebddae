import { tidy } from '../facts';
import { workingMoments } from '../history/calendar';
import { pushDirectly } from '../history/change';
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
    [{ name: 'Check routes', steps: ['Validate configuration'], minutes: 1 }],
    [jobs.toStaging],
    [{ ...jobs.toProduction, approval: { by: 'leo-qs', hours: [0.1, 2] } }],
  ],
};

export const edgeProxy: Story = {
  repository: 'edge-proxy',
  about:
    'Configuration only: pushed to the main branch, checked, and live after a nod of the neighbour',
  facts: {
    'edge-proxy': {
      ...tidy,
      'scm.lockfile_present': false,
      'scm.config_in_repo': true,
      'scm.iac_present': true,
      'infra.automated_provisioning': true,
    },
  },
  tell(repo) {
    const span = { now: repo.now, days: 52, count: 11 };
    workingMoments(repo.random, span).forEach((at, index) => {
      const author = people.platform[index % 2];
      const commit = pushDirectly(repo, {
        at,
        author,
        messages: [`Route ${index + 1} of PLAT-${300 + index}`],
      });
      onMerge(repo, pipeline, { commit, index, at, author });
    });
  },
};
