import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  EntityMaturity,
  HistoryPoint,
} from 'backstage-plugin-cd-maturity-common';
import githubModule from 'backstage-plugin-cd-maturity-backend-module-github';
import { Answers } from 'backstage-plugin-cd-maturity-node/testUtils';
import request from 'supertest';
import plugin from '..';
import { component, group } from '../__testUtils__/catalog';
import { eventually } from '../__testUtils__/eventually';
import { NOW } from '../__testUtils__/signals';
import { githubServer } from './__testUtils__/githubServer';
import { hastened } from './__testUtils__/hastened';
import { busyRepository, recordedAnswers } from './__testUtils__/repositories';

jest.setTimeout(180_000);

const TOKEN = 'a token';
const MINUTE = 60_000;

/** A portal with a token, a component that names its repository, and nothing else. */
async function install(slug: string, answers: Answers) {
  const github = await githubServer(answers, TOKEN);
  const time = hastened({ from: NOW, factor: 20 });
  const { server } = await startTestBackend({
    features: [
      plugin,
      githubModule,
      ...time.features,
      catalogServiceMock.factory({
        entities: [
          group('checkout'),
          component('payments', {
            owner: 'group:default/checkout',
            annotations: { 'github.com/project-slug': slug },
          }),
        ],
      }),
      mockServices.rootConfig.factory({
        data: {
          integrations: {
            github: [
              {
                host: 'github.com',
                apiBaseUrl: github.apiBaseUrl,
                token: TOKEN,
              },
            ],
          },
        },
      }),
      mockServices.rootLogger.factory({ level: 'error' }),
    ],
  });
  const get = async (path: string) => {
    const { body } = await request(server)
      .get(`/api/cd-maturity/entities/component/default/payments${path}`)
      .set('authorization', mockCredentials.user.header())
      .expect(200);
    return body;
  };
  return {
    github,
    time,
    get,
    async end() {
      time.stop();
      await github.stop();
    },
  };
}

describe('the first hour', () => {
  it('ends with levels after ten minutes, and with a history', async () => {
    const recorded = recordedAnswers(NOW);
    const portal = await install(
      'acme/payments',
      busyRepository(NOW, 80, recorded),
    );
    try {
      await eventually(async () => {
        const maturity: EntityMaturity = await portal.get('');
        expect(maturity.level).not.toBeNull();
      }, 30_000);
      expect(portal.time.now() - NOW).toBeLessThan(10 * MINUTE);
      expect(portal.github.refused).toEqual([]);
      await eventually(async () => {
        const { items } = await portal.get('/history');
        expect(
          items.filter((point: HistoryPoint) => point.reconstructed),
        ).toHaveLength(12);
      }, 60_000);
      expect(portal.time.now() - NOW).toBeLessThan(60 * MINUTE);
      const runs = await portal.get('/signals?kind=ci_run&limit=200');
      const ids = new Set(recorded.runs.map(({ id }) => id));
      expect(runs.items.length).toBeGreaterThanOrEqual(80 + ids.size);
    } finally {
      await portal.end();
    }
  });
});
