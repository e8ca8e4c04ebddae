import { bare, tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Job, Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const part = (name: string, file: string, stages: Job[][]): Workflow => ({
  name,
  file,
  stages,
  queueMinutes: [0.2, 2],
});

const to = (environment: 'staging' | 'production', prefix: string) =>
  jobs.deployTo(environment, {
    production: environment === 'production',
    notes: 'image',
    prefix,
  });

const parts = {
  checkout: part('checkout', 'checkout.yml', [
    [jobs.build, jobs.staticAnalysis],
    [to('staging', 'checkout-')],
    [jobs.acceptanceTests],
    [to('production', 'checkout-')],
  ]),
  cart: part('cart', 'cart.yml', [
    [jobs.build],
    [jobs.integrationTests],
    [jobs.publishImage],
    [to('staging', 'cart-')],
    [
      {
        ...to('production', 'cart-'),
        approval: { by: 'lucia-qs', hours: [0.2, 5] },
      },
    ],
  ]),
  pricing: part('pricing', 'pricing.yml', [
    [jobs.build],
    [jobs.publishImage],
    [to('production', 'pricing-')],
  ]),
};

const ORDER = ['checkout', 'cart', 'checkout', 'pricing', 'cart'] as const;

export const shop: Story = {
  repository: 'shop',
  about:
    'One repository, three components: each has its own workflow and its own environments',
  facts: {
    'checkout-ui': { ...tidy, 'scm.config_in_repo': true, 'flag.in_use': true },
    'cart-service': {
      ...tidy,
      'scm.migrations_in_repo': true,
      'scm.config_in_repo': true,
    },
    'pricing-service': {
      ...bare,
      'scm.pipeline_as_code': true,
      'scm.lockfile_present': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 40,
        count: 20,
        people: people.storefront,
        reviewers: people.storefront,
        hours: [5, 44],
        tickets: { prefix: 'SHOP', share: 0.55 },
        titles: [
          'Ask for the phone number last',
          'Keep carts for a month',
          'Explain the surcharge',
          'Quote by volume weight',
          'Merge carts after sign-in',
        ],
      },
      change =>
        onMerge(repo, parts[ORDER[change.index % ORDER.length]], change),
    );
  },
};
