import {
  describePolling,
  ofKind,
  pollOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { RECEIVED_AT, repositoryBody } from '../normalize/__fixtures__';
import { repositoryAnswers } from './__fixtures__/repository';
import {
  connection,
  polled,
  REPO,
  scope,
  withoutNetwork,
} from './__testUtils__/github';

const { answerAll, serve } = withoutNetwork();

describePolling({
  connection,
  scope,
  answerAll,
  serve: () => serve(),
  endless(request) {
    const url = new URL(request.url);
    if (url.pathname === REPO) {
      return Response.json(repositoryBody());
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    url.searchParams.set('page', `${page + 1}`);
    return Response.json([], { headers: { link: `<${url}>; rel="next"` } });
  },
});

describe('a poll of GitHub', () => {
  it('reads the rest when the credentials do not reach a part', async () => {
    const { [`${REPO}/actions/runs`]: _, ...answers } = repositoryAnswers();
    serve(answers);
    const signals = await polled();
    expect(ofKind(signals, 'ci_run')).toEqual([]);
    expect(ofKind(signals, 'change')).toHaveLength(1);
    expect(ofKind(signals, 'artifact')).toHaveLength(1);
  });

  it('leaves a tenth of the rate limit to the rest of the portal', async () => {
    let asked = 0;
    answerAll(() => {
      asked++;
      return Response.json(repositoryBody(), {
        headers: {
          'x-ratelimit-limit': '5000',
          'x-ratelimit-remaining': '499',
          'x-ratelimit-reset': `${RECEIVED_AT / 1000 + 1200}`,
        },
      });
    });
    await expect(pollOf(connection, scope)).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAt: RECEIVED_AT + 1_200_000,
    });
    expect(asked).toBe(1);
  });

  it('takes the server and its credentials from the scope', async () => {
    const seen: Array<[string, string | null]> = [];
    answerAll(request => {
      seen.push([request.url, request.headers.get('authorization')]);
      return new Response('no', { status: 404 });
    });
    await expect(
      pollOf(connection, 'ghe.acme.io/acme/payments'),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await expect(
      pollOf(connection, 'ghe.example.org/acme/payments'),
    ).rejects.toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('integrations.github'),
    });
    expect(seen).toEqual([
      ['https://ghe.acme.io/api/v3/repos/acme/payments', 'Bearer b'],
    ]);
  });
});
