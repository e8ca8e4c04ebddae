import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Straight through',
  file: 'straight.yml',
  queueMinutes: [0.05, 0.5],
  stages: [
    [
      jobs.build,
      {
        ...jobs.staticAnalysis,
        steps: ['Sonar analysis', 'Dependency review'],
      },
    ],
    [
      {
        ...jobs.integrationTests,
        steps: ['Run component tests against stubs', 'Run integration tests'],
        minutes: 3,
      },
      { ...jobs.publishImage, minutes: 2 },
    ],
    [jobs.imageToStaging],
    [
      {
        ...jobs.acceptanceTests,
        steps: ['Run acceptance tests on staging', 'Run load test'],
        minutes: 4,
      },
    ],
    [{ ...jobs.imageToProduction, minutes: 2 }],
  ],
};

export const featureFlags: Story = {
  repository: 'feature-flags',
  about:
    'The fastest of all: a release on every day, 17 minutes each, by two people who look at every change together',
  facts: {
    'feature-flags': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.iac_present': true,
      'scm.test_author_ratio': 1,
      'flag.in_use': true,
      'incident.review_ratio': 1,
      'oncall.owner_on_rotation': true,
      'infra.automated_provisioning': true,
      'infra.code_applied_ratio': 1,
      'deploy.via_pipeline_ratio': 1,
      'deploy.zero_downtime_ratio': 1,
      'obs.slo_defined': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 30,
        count: 19,
        people: people.platform,
        reviewers: people.platform,
        hours: [0.5, 4],
        tickets: { prefix: 'PLAT', share: 1 },
        titles: [
          'Switches expire',
          'Say who turned it',
          'Share by percent',
          'Answer from the edge',
          'Remove the old client',
        ],
      },
      change => onMerge(repo, pipeline, change),
    );
  },
};
