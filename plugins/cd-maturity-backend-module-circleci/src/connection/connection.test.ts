import {
  describePolling,
  pollOf,
  scopeContext,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { circleciSource } from '../normalize';
import {
  jobs,
  pipelineBody,
  workflowBody,
  workflowCompleted,
} from '../normalize/__fixtures__';
import { recordedPipelines } from './__testUtils__/recordedPipelines';
import { createCircleciConnection } from '.';

const BASE = 'https://circleci.test';
const API = `${BASE}/api/v2`;
const SCOPE = 'circleci.com/gh/acme/payments';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const connection = createCircleciConnection({ token: 'secret', baseUrl: BASE });

const list = (items: unknown[], token: string | null = null) =>
  HttpResponse.json({ items, next_page_token: token });

const project = http.get(`${API}/project/gh/acme/payments`, () =>
  HttpResponse.json({
    slug: 'gh/Acme/Payments',
    vcs_info: { default_branch: 'main' },
  }),
);

/** Serves pipelines two a page; each has the same workflow under its own id. */
function serve(
  pipelines: Array<{ id: string }>,
  workflow: (id: string) => object | undefined = id => workflowBody({ id }),
) {
  const asked: string[] = [];
  server.use(
    project,
    http.get(`${API}/project/gh/Acme/Payments/pipeline`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.get('page-token') ?? 'first');
      const from = Number(searchParams.get('page-token') ?? 0);
      return list(
        pipelines.slice(from, from + 2),
        from + 2 < pipelines.length ? `${from + 2}` : null,
      );
    }),
    http.get(`${API}/pipeline/:id`, ({ params }) => {
      asked.push(`pipeline ${params.id}`);
      return HttpResponse.json(pipelineBody({ id: params.id }));
    }),
    http.get(`${API}/pipeline/:id/workflow`, ({ params }) => {
      const found = workflow(String(params.id));
      return list(found ? [found] : []);
    }),
    http.get(`${API}/workflow/:id/job`, () => list(jobs())),
  );
  return asked;
}

const pipelines = (count: number) =>
  Array.from({ length: count }, (_, n) => pipelineBody({ id: `${n}${n}` }));

describePolling({
  connection,
  scope: SCOPE,
  serve: () => serve(pipelines(3)),
  answerAll: answer =>
    server.use(http.all(`${BASE}/*`, ({ request }) => answer(request))),
  endless: request =>
    request.url.includes('/workflow')
      ? list([])
      : HttpResponse.json({
          slug: 'gh/acme/payments',
          items: [pipelineBody()],
          next_page_token: 'the same',
        }),
});

describe('polls of pipelines', () => {
  it('read pages, workflows and jobs', async () => {
    const asked = serve(pipelines(5));
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(asked).toEqual(['first', '2', '4']);
    expect(deliveries).toHaveLength(5);
    expect(
      signalsOf(circleciSource, deliveries.slice(0, 1)).map(({ kind }) => kind),
    ).toEqual([
      'ci_run',
      'ci_stage',
      'approval',
      'approval',
      'ci_stage',
      'deployment',
    ]);
  });

  it('say the same as webhooks', async () => {
    serve(pipelines(1), () => workflowBody());
    const { deliveries } = await pollOf(connection, SCOPE);
    const [polled] = signalsOf(circleciSource, deliveries);
    const [heard] = signalsOf(circleciSource, [
      {
        event: 'workflow-completed',
        payload: JSON.stringify(workflowCompleted()),
      },
    ]);
    expect({ ...polled, seq: 0, evidence: 0, actor: 0 }).toEqual({
      ...heard,
      seq: 0,
      evidence: 0,
      actor: 0,
    });
  });

  it('stop at what they know already', async () => {
    const old = pipelineBody({
      id: '99',
      created_at: '2026-01-01T09:00:00Z',
    });
    const asked = serve([...pipelines(1), old, ...pipelines(3)]);
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(asked).toEqual(['first']);
    expect(deliveries).toHaveLength(1);
  });

  it('follow what was not finished, until it is', async () => {
    serve(pipelines(1), id =>
      workflowBody({ id, status: 'on_hold', stopped_at: null }),
    );
    const { states } = await pollOf(connection, SCOPE);
    expect(states.at(-1)).toEqual({ open: ['00'] });

    const asked = serve([]);
    const later = await pollOf(connection, SCOPE, { state: states.at(-1) });
    expect(asked).toEqual(['first', 'pipeline 00']);
    expect(later.deliveries).toHaveLength(1);
    expect(later.states.at(-1)).toEqual({ open: [] });
  });

  it('forget what is gone', async () => {
    serve([]);
    server.use(
      http.get(`${API}/pipeline/00`, () =>
        HttpResponse.json({}, { status: 404 }),
      ),
    );
    const { states } = await pollOf(connection, SCOPE, {
      state: { open: ['00'] },
    });
    expect(states.at(-1)).toEqual({ open: [] });
  });

  it('name a scope that is none', async () => {
    await expect(pollOf(connection, 'circleci.com/x')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

const recorded = recordedPipelines();
const describeIfPresent = recorded.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('recorded pipelines of CircleCI', () => {
  it('drive a poll: one could not read its configuration, nine ran', async () => {
    const ids = new Set(
      recorded.filter(({ state }) => state === 'errored').map(({ id }) => id),
    );
    serve(recorded, id => (ids.has(id) ? undefined : workflowBody({ id })));
    const { deliveries } = await pollOf(connection, SCOPE, { since: 0 });
    const runs = signalsOf(circleciSource, deliveries).filter(
      ({ kind }) => kind === 'ci_run',
    );
    expect(runs).toHaveLength(10);
    expect(
      runs.flatMap(run => ('outcome' in run ? run.outcome : [])).sort(),
    ).toEqual(['failure', ...Array(9).fill('success')]);
    expect(
      runs.every(run => 'sha' in run && /^[0-9a-f]{40}$/.test(run.sha ?? '')),
    ).toBe(true);
  });
});

describe('a check', () => {
  it('says what is wrong, or nothing', async () => {
    server.use(project);
    expect(await connection.check!(scopeContext(SCOPE))).toBeUndefined();
    server.use(
      http.get(`${API}/project/*`, () =>
        HttpResponse.json({}, { status: 401 }),
      ),
    );
    expect(await connection.check!(scopeContext(SCOPE))).toMatchObject({
      problem: expect.stringContaining('401'),
    });
  });
});
