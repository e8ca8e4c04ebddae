import { tidy } from '../facts';
import { slots } from '../history/calendar';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byHand, onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const verify: Workflow = {
  name: 'Verify',
  file: 'verify.yml',
  queueMinutes: [0.2, 2],
  stages: [
    [jobs.build, jobs.securityScan, jobs.staticAnalysis],
    [jobs.integrationTests],
    [jobs.publishImage],
    [jobs.deployTo('test', { production: false, notes: 'image' })],
  ],
};

const audited: Workflow = {
  name: 'Audited release',
  file: 'audited.yml',
  queueMinutes: [0.2, 2],
  stages: [
    [{ ...jobs.imageToStaging, approval: { by: 'leo-qs', hours: [2, 8] } }],
    [jobs.acceptanceTests, jobs.performanceTests],
    [
      {
        ...jobs.deployTo('production', {
          production: true,
          before: ['Migrate database'],
          notes: 'image',
        }),
        approval: { by: 'viktor-qs', hours: [26, 96] },
      },
    ],
  ],
};

export const identityProvider: Story = {
  repository: 'identity-provider',
  about:
    'Regulated: two people have to agree, the second one after days; everything else is automatic',
  facts: {
    'identity-provider': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.migrations_in_repo': true,
      'scm.test_author_ratio': 0.9,
      'incident.review_ratio': 1,
      'oncall.owner_on_rotation': true,
      'deploy.via_pipeline_ratio': 1,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 56,
        count: 12,
        quietHours: 100,
        people: people.platform,
        reviewers: people.platform,
        hours: [10, 30],
        tickets: { prefix: 'PLAT', share: 1 },
        titles: [
          'Sessions end at midnight',
          'Second factor for partners',
          'Audit trail of roles',
          'Renew signing keys',
        ],
      },
      change => onMerge(repo, verify, change),
    );
    const fortnight = {
      now: repo.now,
      days: 70,
      everyDays: 14,
      weekday: 1,
      hour: 8,
      slackMinutes: 40,
    };
    for (const at of slots(repo.random, fortnight)) {
      byHand(repo, audited, { actor: 'kim-qs', at });
    }
  },
};
