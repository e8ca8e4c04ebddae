import { ConfigReader } from '@backstage/config';
import {
  Answers,
  pollOf,
  scopeContext,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { project, SHA } from '../normalize/__fixtures__';
import { projectAnswers } from './__fixtures__/project';
import {
  connection,
  PROJECT,
  scope,
  withoutNetwork,
} from './__testUtils__/gitlab';
import { connectionOf } from '.';

const { answerAll, serve } = withoutNetwork();

const own = { '/projects/acme/shop/payments': project() };

describe('facts of GitLab', () => {
  const branch = `${PROJECT}/protected_branches/main`;
  const rules = `${PROJECT}/approval_rules`;
  const levels = (...access: number[]) =>
    access.map(level => ({ access_level: level }));
  const closed = { allow_force_push: false, push_access_levels: levels(0) };

  it.each([
    [{ [branch]: closed, [rules]: [{ approvals_required: 1 }] }, true],
    [{ [branch]: closed, [rules]: [{ approvals_required: 0 }] }, false],
    [{ [branch]: closed }, false],
    [
      {
        [branch]: { ...closed, allow_force_push: true },
        [rules]: [{ approvals_required: 1 }],
      },
      false,
    ],
    [
      {
        [branch]: { ...closed, push_access_levels: levels(0, 40) },
        [rules]: [{ approvals_required: 1 }],
      },
      false,
    ],
    [{}, false],
  ])('of %j: %s', async (answers: Answers, value) => {
    serve({ ...own, ...answers }, 100);
    expect(await connection.facts!(scopeContext(scope))).toMatchObject([
      { id: 'gitops.env_repo_protected', value },
    ]);
  });

  it('are none where the protection may not be seen', async () => {
    answerAll(request =>
      request.url.includes('protected_branches')
        ? new Response('no', { status: 403 })
        : Response.json(project()),
    );
    expect(await connection.facts!(scopeContext(scope))).toEqual([]);
  });
});

describe('the identity of a project', () => {
  it('is the same by path and by number', async () => {
    serve({ ...own, [PROJECT]: project() }, 100);
    for (const asked of [scope, `${scope.split('/')[0]}/42`]) {
      const { identities } = await pollOf(connection, asked);
      expect(identities).toEqual([{ scope, id: `${scope.split('/')[0]}/42` }]);
    }
  });
});

describe('the tree of a project', () => {
  const answers = {
    ...own,
    [`${PROJECT}/repository/branches/main`]: { commit: { id: SHA } },
    [`${PROJECT}/repository/tree`]: [
      { path: 'src', type: 'tree' },
      { path: 'src/index.ts', type: 'blob' },
      { path: 'Dockerfile', type: 'blob' },
    ],
  };
  const tree = (knownSha?: string) =>
    connection.tree!({ ...scopeContext(scope), knownSha });

  it('holds the files of the head, of all pages', async () => {
    serve(answers);
    expect(await tree()).toEqual({
      sha: SHA,
      paths: ['src/index.ts', 'Dockerfile'],
      truncated: false,
    });
  });

  it('is not asked for again while the head stays', async () => {
    const { asked } = serve(answers);
    expect(await tree(SHA)).toBeUndefined();
    expect(asked.join()).not.toContain('tree');
  });

  it('is none of a project without a branch', async () => {
    serve({
      '/projects/acme/shop/payments': project({ default_branch: null }),
    });
    expect(await tree()).toBeUndefined();
  });
});

describe('the check', () => {
  it('finds nothing wrong where all can be read', async () => {
    serve();
    expect(await connection.check!(scopeContext(scope))).toBeUndefined();
  });

  it('names what is out of reach', async () => {
    const {
      [`${PROJECT}/pipelines`]: _,
      [`${PROJECT}/deployments`]: __,
      ...answers
    } = projectAnswers();
    serve(answers);
    expect(await connection.check!(scopeContext(scope))).toEqual({
      problem: expect.stringContaining('pipelines, deployments'),
      hint: expect.stringContaining('read_api'),
    });
  });

  it('says when the project is not there, or no credentials are', async () => {
    serve({});
    expect(await connection.check!(scopeContext(scope))).toMatchObject({
      problem: expect.stringContaining('404'),
    });
    expect(
      await connection.check!(scopeContext('gitlab.example.org/a/b')),
    ).toMatchObject({ hint: expect.stringContaining('integrations.gitlab') });
  });

  it('is made only where credentials are configured', () => {
    expect(connectionOf(new ConfigReader({}))).toBeUndefined();
  });
});
