import { tidy } from '../facts';
import { minutesAfter } from '../history/calendar';
import { changes } from '../history/changes';
import { incident } from '../history/incident';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { runAgain } from '../history/runWorkflow';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Delivery',
  file: 'delivery.yml',
  queueMinutes: [0.1, 1.2],
  stages: [
    [
      jobs.build,
      {
        ...jobs.staticAnalysis,
        steps: [
          'Sonar analysis',
          'Dependency review',
          'Scan secrets with gitleaks',
        ],
      },
    ],
    [jobs.publishImage],
    [
      {
        ...jobs.integrationTests,
        steps: ['Run component tests against stubs', 'Run integration tests'],
      },
    ],
    [jobs.imageToStaging],
    [
      {
        ...jobs.acceptanceTests,
        steps: ['Run acceptance tests on staging', 'Run load test'],
      },
    ],
    [
      jobs.deployTo('production', {
        production: true,
        before: ['Migrate database'],
        notes: 'image',
      }),
    ],
  ],
};

export const paymentsApi: Story = {
  repository: 'payments-api',
  about:
    'Mature: branches of a few hours, every merge is in production within the hour, nobody stands in between',
  facts: {
    'payments-api': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.migrations_in_repo': true,
      'scm.iac_present': true,
      'scm.test_author_ratio': 0.94,
      'flag.in_use': true,
      'incident.review_ratio': 1,
      'oncall.owner_on_rotation': true,
      'infra.automated_provisioning': true,
      'deploy.via_pipeline_ratio': 1,
      'deploy.zero_downtime_ratio': 1,
      'obs.alerts_present': true,
      'obs.slo_defined': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 70,
        count: 24,
        people: people.payments,
        reviewers: people.payments,
        hours: [2, 9],
        tickets: { prefix: 'PAY', share: 0.95 },
        titles: [
          'Round refunds half to even',
          'Accept account payments from two more banks',
          'Answer repeated captures with the first result',
          'Drop the old card token',
          'Name the scheme in declined payments',
          'Shorten the capture window',
          'Log the trace of slow authorisations',
        ],
      },
      change => {
        const flaky = change.index === 11;
        const run = onMerge(
          repo,
          pipeline,
          change,
          flaky ? 'Integration tests' : undefined,
        );
        if (flaky) runAgain(repo, pipeline, run, 4);
        if (change.index === 19) {
          incident(repo, {
            title: 'Captures of one bank are refused',
            at: minutesAfter(run.finishedAt, 12),
            resolvedAfterMinutes: 31,
            by: 'amara-qs',
            cause: change.commit.sha,
          });
        }
      },
    );
  },
};
