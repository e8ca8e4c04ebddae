import {
  describePolling,
  pollOf,
  scopeContext,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { jenkinsSource } from '../normalize';
import { at, buildBody, jobEvent, stageBody } from '../normalize/__fixtures__';
import { createJenkinsConnection } from '.';
import { serveJenkins } from './__testUtils__/serveJenkins';

const URL_OF_JENKINS = 'https://jenkins.test';
const SCOPE = 'acme/^shop';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const connection = createJenkinsConnection([
  { name: 'default', url: URL_OF_JENKINS, authorization: 'Basic secret' },
]);

const serve = (jobs: Parameters<typeof serveJenkins>[2]) =>
  serveJenkins(server, URL_OF_JENKINS, jobs);

const many = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    buildBody({
      _class: 'hudson.model.FreeStyleBuild',
      number: count - n,
      timestamp: at('11:00:00') - n * 60_000,
    }),
  );

describePolling({
  connection,
  scope: SCOPE,
  serve: () =>
    serve({
      'acme/Shop': {
        builds: [buildBody()],
        stages: { 31: [stageBody('6', 'unit tests')] },
        tests: { 31: { failCount: 0, passCount: 2, skipCount: 0 } },
      },
    }),
  answerAll: answer =>
    server.use(
      http.all(`${URL_OF_JENKINS}/*`, ({ request }) => answer(request)),
    ),
  endless: () => HttpResponse.json({ allBuilds: many(100) }),
});

describe('polls of builds', () => {
  it('read page after page', async () => {
    const asked = serve({ 'acme/Shop': { builds: many(230) } });
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(deliveries).toHaveLength(230);
    expect(asked.filter(url => url.includes('allBuilds'))).toHaveLength(3);
  });

  it('end at what is older than asked for', async () => {
    const asked = serve({ 'acme/Shop': { builds: many(230) } });
    const since = at('10:30:00');
    const { deliveries } = await pollOf(connection, SCOPE, { since });
    expect(deliveries).toHaveLength(31);
    expect(asked.filter(url => url.includes('allBuilds'))).toHaveLength(1);
  });

  it('ask for stages and tests of the builds that have them', async () => {
    const tested = buildBody({ actions: [{ totalCount: 2, failCount: 0 }] });
    serve({
      'acme/Shop': {
        builds: [tested],
        stages: { 31: [stageBody('6', 'unit tests')] },
        tests: { 31: { failCount: 0, passCount: 2, skipCount: 0 } },
      },
    });
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(
      signalsOf(jenkinsSource, deliveries).map(({ kind }) => kind),
    ).toEqual(['ci_run', 'ci_stage', 'test_report']);
  });

  it('do without stages where the plugin for them is missing', async () => {
    serve({ 'acme/Shop': { builds: [buildBody()] } });
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(signalsOf(jenkinsSource, deliveries)).toHaveLength(1);
  });

  it('tell of the same run as the webhook', async () => {
    serve({ 'acme/Shop': { builds: [buildBody()] } });
    const { deliveries } = await pollOf(connection, SCOPE);
    const [run] = signalsOf(jenkinsSource, deliveries);
    const [told] = signalsOf(jenkinsSource, [
      {
        event: 'org.jenkinsci.job.completed',
        payload: JSON.stringify(jobEvent()),
      },
    ]);
    expect(run).toMatchObject({
      externalId: told.externalId,
      scope: told.scope,
      seq: told.seq,
    });
  });

  it('read the branches of a multibranch project below a folder', async () => {
    serve({
      acme: { jobs: [{ name: 'Shop', jobs: [{ name: 'main' }] }] },
      'acme/Shop': {
        _class:
          'org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject',
        jobs: [
          {
            name: 'main',
            lastBuild: { timestamp: at('09:00:00') },
            actions: [
              {
                _class:
                  'jenkins.scm.api.metadata.PrimaryInstanceMetadataAction',
              },
            ],
          },
          { name: 'feature%2Fcart', lastBuild: { timestamp: at('09:00:00') } },
          { name: 'old', lastBuild: { timestamp: at('09:00:00') - 1e10 } },
        ],
      },
      'acme/Shop/main': { builds: [buildBody()] },
      'acme/Shop/feature%2Fcart': { builds: [buildBody()] },
    });
    const { deliveries } = await pollOf(connection, 'acme');
    expect(signalsOf(jenkinsSource, deliveries)).toMatchObject([
      { scope: 'acme', branch: 'main', onDefaultBranch: true },
      { scope: 'acme', branch: 'feature/cart', onDefaultBranch: false },
    ]);
  });

  it('come back to a build that had not ended, and to no other', async () => {
    const open = buildBody({
      number: 32,
      building: true,
      result: null,
      timestamp: at('08:00:00'),
    });
    serve({ 'acme/Shop': { builds: [buildBody(), open] } });
    const first = await pollOf(connection, SCOPE);
    expect(first.deliveries).toHaveLength(2);
    const again = await pollOf(connection, SCOPE, {
      since: at('11:00:00'),
      state: first.states.at(-1),
    });
    expect(
      again.deliveries.map(({ payload }) => JSON.parse(payload).build.number),
    ).toEqual([32]);
  });

  it('tell of a server that is not configured', async () => {
    await expect(pollOf(connection, 'eu:acme/^shop')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('a check', () => {
  it('says what is wrong, and is silent when all is well', async () => {
    serve({});
    expect(await connection.check!(scopeContext(SCOPE))).toMatchObject({
      problem: expect.stringContaining('404'),
    });
    serve({ 'acme/Shop': { builds: [] } });
    expect(await connection.check!(scopeContext(SCOPE))).toBeUndefined();
  });
});
