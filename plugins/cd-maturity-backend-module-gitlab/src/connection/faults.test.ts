import {
  describePolling,
  ofKind,
  pollOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { project } from '../normalize/__fixtures__';
import { projectAnswers } from './__fixtures__/project';
import {
  connection,
  polled,
  PROJECT,
  scope,
  withoutNetwork,
} from './__testUtils__/gitlab';

const { answerAll, serve } = withoutNetwork();

describePolling({
  connection,
  scope,
  answerAll,
  serve: () => serve(),
  endless(request) {
    const url = new URL(request.url);
    if (url.pathname.endsWith('payments')) {
      return Response.json(project());
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    url.searchParams.set('page', `${page + 1}`);
    return Response.json([], { headers: { link: `<${url}>; rel="next"` } });
  },
});

describe('a poll of GitLab', () => {
  it('reads the rest when the credentials do not reach a part', async () => {
    const { [`${PROJECT}/pipelines`]: _, ...answers } = projectAnswers();
    serve(answers);
    const signals = await polled();
    expect(ofKind(signals, 'ci_run')).toEqual([]);
    expect(ofKind(signals, 'change').length).toBeGreaterThan(0);
    expect(ofKind(signals, 'deployment')).toHaveLength(1);
  });

  it.each([
    [
      'code.acme.io/gitlab/acme/payments',
      'https://code.acme.io/gitlab/api/v4/projects/acme%2Fpayments',
    ],
    ['gitlab.com/42', 'https://gitlab.com/api/v4/projects/42'],
  ])('asks the server of %s for the project', async (target, address) => {
    const seen: string[] = [];
    answerAll(request => {
      seen.push(request.url);
      return new Response('no', { status: 404 });
    });
    await expect(pollOf(connection, target)).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(seen).toEqual([address]);
  });

  it('says where credentials are missing', async () => {
    await expect(
      pollOf(connection, 'gitlab.example.org/a/b'),
    ).rejects.toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('integrations.gitlab'),
    });
  });
});
