import path from 'node:path';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  ScorecardPage,
  ScorecardRow,
} from 'backstage-plugin-cd-maturity-common';
import cdMaturityPlugin from 'backstage-plugin-cd-maturity-backend';
import cdMaturityModuleGithub from 'backstage-plugin-cd-maturity-backend-module-github';
import { DemoBackend } from './load/DemoBackend';
import { loadDemo } from './load/loadDemo';

const SECRET = 'secret-of-this-test';

/** The level at which each component stands. Null is unrated: neither good nor bad. */
const LEVELS: Record<string, string | null> = {
  'address-book': 'Base',
  'build-images': 'Not yet Base',
  'carrier-adapters': 'Beginner',
  'cart-service': 'Beginner',
  'checkout-ui': 'Base',
  'demand-forecast': 'Beginner',
  'design-system': 'Base',
  'dock-scheduler': 'Beginner',
  'edge-proxy': 'Beginner',
  'eta-model': 'Not yet Base',
  'feature-flags': 'Advanced',
  'fraud-check': 'Beginner',
  'geo-events': 'Base',
  'identity-provider': 'Intermediate',
  'invoice-batch': 'Base',
  'label-printer': 'Not yet Base',
  'lake-ingest': 'Not yet Base',
  ledger: 'Intermediate',
  'log-shipper': null,
  'notification-service': 'Intermediate',
  'parcel-simulator': null,
  'payment-gateway': 'Intermediate',
  'payment-sdk': 'Base',
  'payments-api': 'Advanced',
  'pricing-service': 'Not yet Base',
  'product-search': 'Base',
  'report-center': 'Beginner',
  'returns-portal': null,
  'scanner-app': 'Not yet Base',
  'sender-app': 'Beginner',
  'stock-sync': 'Base',
  'tracking-api': 'Base',
  'tracking-web': 'Beginner',
  'warehouse-core': 'Base',
  'web-shop': 'Beginner',
};

const NAMES = [
  'Not yet Base',
  'Base',
  'Beginner',
  'Intermediate',
  'Advanced',
  'Expert',
];

const nameOf = (row: ScorecardRow) => row.entityRef.split('/')[1];

const config = {
  catalog: {
    rules: [
      {
        allow: [
          'Component',
          'API',
          'Resource',
          'System',
          'Domain',
          'Group',
          'User',
          'Location',
        ],
      },
    ],
    locations: [
      { type: 'file', target: path.join(__dirname, 'catalog/all.yaml') },
    ],
  },
  cdMaturity: {
    sources: {
      github: { webhook: { secrets: [SECRET] }, poll: { enabled: false } },
    },
    push: { writers: [{ subject: 'external:test-service', entities: ['*'] }] },
    catalog: { refresh: { seconds: 2 } },
    evaluation: { settle: { seconds: 2 } },
  },
};

describe('stories of the demo, sent to the real plugin', () => {
  let rows: ScorecardRow[];

  beforeAll(async () => {
    const { server } = await startTestBackend({
      features: [
        mockServices.rootConfig.factory({ data: config }),
        // The mock runs a task once; the catalog has to be read until it is complete.
        schedulerServiceFactory,
        catalogPlugin,
        cdMaturityPlugin,
        cdMaturityModuleGithub,
      ],
    });
    const backend = new DemoBackend({
      baseUrl: `http://localhost:${server.port()}`,
      webhookSecret: SECRET,
      token: mockCredentials.service.token(),
    });
    await loadDemo(backend, new Date(), { say: () => {} });
    const page = await backend.get<ScorecardPage>(
      '/api/cd-maturity/scorecard?limit=100',
    );
    rows = page.items;
  }, 300_000);

  it('reach the level that they tell of', () => {
    const levels = rows.map(row => [
      nameOf(row),
      row.level === null ? null : NAMES[row.level],
    ]);
    expect(Object.fromEntries(levels)).toEqual(LEVELS);
  });

  it('are unrated in every dimension where nothing is known', () => {
    const row = rows.find(it => nameOf(it) === 'returns-portal');
    expect(row?.dimensions.map(it => it.unrated)).toEqual(Array(5).fill(true));
  });

  it('look different, each from every other', () => {
    const looks = rows.map(({ level, dimensions, confidence }) =>
      JSON.stringify([
        level,
        dimensions.map(it => it.progress.toFixed(1)),
        confidence.value.toFixed(2),
      ]),
    );
    expect(new Set(looks).size).toBe(rows.length);
  });
});
