import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Gateway',
  file: 'release.yml',
  queueMinutes: [0.2, 2],
  stages: [
    [jobs.build, jobs.securityScan, jobs.staticAnalysis],
    [jobs.integrationTests],
    [jobs.publishImage],
    [jobs.imageToStaging],
    [jobs.acceptanceTests],
    [
      {
        ...jobs.imageToProduction,
        approval: { by: 'nora-qs', hours: [3, 27] },
      },
    ],
  ],
};

export const paymentGateway: Story = {
  repository: 'payment-gateway',
  about:
    'Good: everything runs by itself until a release manager agrees before production',
  facts: {
    'payment-gateway': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.test_author_ratio': 0.81,
      'incident.review_ratio': 1,
      'oncall.owner_on_rotation': true,
      'deploy.via_pipeline_ratio': 1,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 70,
        count: 13,
        quietHours: 40,
        people: people.payments,
        reviewers: people.payments,
        hours: [4, 22],
        tickets: { prefix: 'PAY', share: 0.9 },
        titles: [
          'Rotate the scheme certificates',
          'Retry a bank that answers late',
          'Keep card numbers out of traces',
          'Map three new decline reasons',
          'Limit parallel calls per bank',
        ],
      },
      change => onMerge(repo, pipeline, change),
    );
  },
};
