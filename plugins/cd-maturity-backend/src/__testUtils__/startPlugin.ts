import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  SchedulerService,
  ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import {
  signalSourcesExtensionPoint,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import request from 'supertest';
import plugin from '..';
import { clockServiceRef } from '../time/clockServiceRef';
import { eventually } from './eventually';
import { NOW } from './signals';
import { testSource } from './testSource';

/** What tests reach of the inside. */
type Inside = { scheduler?: SchedulerService };

function testModule(inside: Inside, connection?: SourceConnection) {
  return createBackendModule({
    pluginId: 'cd-maturity',
    moduleId: 'test',
    register(env) {
      env.registerInit({
        deps: {
          sources: signalSourcesExtensionPoint,
          scheduler: coreServices.scheduler,
        },
        async init({ sources, scheduler }) {
          inside.scheduler = scheduler;
          sources.addSignalSource(testSource, connection);
        },
      });
    },
  });
}

const BASE = '/api/cd-maturity';

export type StartOptions = {
  entities?: Entity[];
  /** In place of a catalog that shows everybody all of the entities. */
  catalog?: ServiceFactory;
  /** Everything under `cdMaturity` but what tests always need. */
  config?: JsonObject;
  /** Everything under `backend`. */
  backend?: JsonObject;
  /** What the test source is asked by. */
  connection?: SourceConnection;
  deny?: boolean;
  /** A start that fails on purpose need not be in the log. */
  mayFail?: boolean;
  /** In place of one that prints errors. */
  rootLogger?: ServiceFactory;
  /** An empty database; in memory when absent. */
  knex?: Knex;
  features?: Parameters<typeof startTestBackend>[0]['features'];
};

function headerOf(caller: string | undefined): string {
  if (caller === undefined) {
    return mockCredentials.none.header();
  }
  return caller.startsWith('service:')
    ? mockCredentials.service.header({
        onBehalfOf: mockCredentials.service(caller.slice('service:'.length)),
        targetPluginId: 'cd-maturity',
      })
    : mockCredentials.user.header(caller);
}

/** The whole plugin on an in-memory database, with a clock that tests set. */
export async function startPlugin(options: StartOptions = {}) {
  const time = { now: NOW };
  const inside: Inside = {};
  const auditor = mockServices.auditor.mock();
  const event = { success: jest.fn(), fail: jest.fn() };
  auditor.createEvent.mockResolvedValue(event);
  const { server } = await startTestBackend({
    features: [
      plugin,
      testModule(inside, options.connection),
      options.catalog ??
        catalogServiceMock.factory({ entities: options.entities ?? [] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          ...(options.backend ? { backend: options.backend } : {}),
          cdMaturity: {
            sources: { test: { webhook: { secrets: ['old', 'new'] } } },
            evaluation: { settle: { milliseconds: 0 } },
            push: {
              writers: [
                {
                  subject: 'user:default/mock',
                  sources: ['test'],
                  entities: ['*'],
                },
              ],
            },
            ...options.config,
          },
        },
      }),
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => ({ now: () => time.now }),
      }),
      auditor.factory,
      options.rootLogger ??
        mockServices.rootLogger.factory({
          level: options.mayFail ? 'none' : 'error',
        }),
      ...(options.knex
        ? [mockServices.database.factory({ knex: options.knex })]
        : []),
      ...(options.deny
        ? [mockServices.permissions.factory({ result: AuthorizeResult.DENY })]
        : []),
      ...(options.features ?? []),
    ],
  });
  const as = (user: string) => mockCredentials.user.header(user);
  const get = (path: string, user = 'user:default/mock') =>
    request(server).get(`${BASE}${path}`).set('authorization', as(user));
  const post = (path: string, body: object, user = 'user:default/mock') =>
    request(server)
      .post(`${BASE}${path}`)
      .set('authorization', as(user))
      .send(body);
  const remove = (path: string, user = 'user:default/mock') =>
    request(server).delete(`${BASE}${path}`).set('authorization', as(user));
  /** Any request, as a user, as another service (`service:name`) or as nobody (undefined). */
  const send = (
    method: 'get' | 'post' | 'put' | 'delete' | 'options',
    path: string,
    caller: string | undefined,
    body?: object,
  ) => {
    const sent = request(server)[method](`${BASE}${path}`);
    sent.set('authorization', headerOf(caller));
    return body ? sent.send(body) : sent;
  };
  const deliver = (deliveryId: string, body: unknown) =>
    request(server)
      .post(`${BASE}/ingest/test`)
      .set('authorization', mockCredentials.none.header())
      .set('x-test-signature', 'new')
      .set('x-test-delivery', deliveryId)
      .set('content-type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body));
  /** Does what is done from time to time, now: `cd-maturity-digests`. */
  const runTask = (id: string) => inside.scheduler!.triggerTask(id);
  /** Waits until the rows of the scorecard are as expected. */
  const whenScored = (count: number) =>
    eventually(async () => {
      const { body } = await get('/scorecard').expect(200);
      expect(body.items).toHaveLength(count);
      return body;
    });
  return {
    server,
    headerOf,
    time,
    auditor,
    event,
    get,
    post,
    remove,
    send,
    deliver,
    runTask,
    whenScored,
  };
}
