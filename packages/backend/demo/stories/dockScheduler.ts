import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Delivery',
  file: 'delivery.yml',
  queueMinutes: [0.1, 1],
  stages: [
    [jobs.build, jobs.securityScan, jobs.staticAnalysis],
    [jobs.publishImage],
    [jobs.componentTests, jobs.integrationTests],
    [jobs.imageToStaging],
    [jobs.imageToProduction],
  ],
};

export const dockScheduler: Story = {
  repository: 'dock-scheduler',
  about:
    'Four weeks old and started well: a template pipeline, small changes, no acceptance tests yet',
  facts: {
    'dock-scheduler': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.test_author_ratio': 1,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 27,
        count: 9,
        people: people.warehouse,
        reviewers: people.warehouse,
        hours: [2, 12],
        tickets: { prefix: 'DOCK', share: 1 },
        titles: [
          'First plan on a page',
          'Drag a truck to a dock',
          'Two shifts',
          'Tell the driver',
        ],
      },
      change => onMerge(repo, pipeline, change),
    );
  },
};
