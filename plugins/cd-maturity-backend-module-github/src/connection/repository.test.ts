import { ConfigReader } from '@backstage/config';
import {
  Answers,
  scopeContext,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { repositoryBody, SHA } from '../normalize/__fixtures__';
import { repositoryAnswers } from './__fixtures__/repository';
import {
  connection,
  REPO,
  scope,
  withoutNetwork,
} from './__testUtils__/github';
import { connectionOf } from '.';

const { serve } = withoutNetwork();

describe('facts of GitHub', () => {
  const factsWith = async (answers: Answers) => {
    serve({ [REPO]: repositoryBody(), ...answers });
    const facts = await connection.facts!(scopeContext(scope));
    return facts.map(({ id, value }) => [id, value]);
  };
  const rules = `${REPO}/rules/branches/main`;
  const branch = `${REPO}/branches/main`;
  const review = {
    type: 'pull_request',
    parameters: { required_approving_review_count: 1 },
  };
  const history = { type: 'non_fast_forward' };

  it.each([
    [{ [rules]: [review, history], [branch]: { protected: true } }, [true]],
    [{ [rules]: [], [branch]: { protected: false } }, [false]],
    [{ [rules]: [history], [branch]: { protected: false } }, [false]],
    [
      {
        [rules]: [],
        [branch]: { protected: true },
        [`${branch}/protection`]: {
          required_pull_request_reviews: { required_approving_review_count: 2 },
          allow_force_pushes: { enabled: false },
        },
      },
      [true],
    ],
    [
      {
        [rules]: [],
        [branch]: { protected: true },
        [`${branch}/protection`]: { allow_force_pushes: { enabled: false } },
      },
      [false],
    ],
    // Only an administrator may see the rest.
    [{ [rules]: [review], [branch]: { protected: true } }, []],
  ])('of %j are %j', async (answers, values) => {
    expect(await factsWith(answers)).toEqual(
      values.map(value => ['gitops.env_repo_protected', value]),
    );
  });
});

describe('the tree of a repository', () => {
  const answers = {
    [REPO]: repositoryBody(),
    [`${REPO}/branches/main`]: { commit: { sha: SHA } },
    [`${REPO}/git/trees/${SHA}`]: {
      sha: 'a tree',
      tree: [
        { path: 'src', type: 'tree' },
        { path: 'src/index.ts', type: 'blob' },
        { path: 'Dockerfile', type: 'blob' },
      ],
      truncated: false,
    },
  };
  const tree = (knownSha?: string) =>
    connection.tree!({ ...scopeContext(scope), knownSha });

  it('holds the files of the head', async () => {
    serve(answers, 100);
    expect(await tree()).toEqual({
      sha: SHA,
      paths: ['src/index.ts', 'Dockerfile'],
      truncated: false,
    });
  });

  it('is not asked for again while the head stays', async () => {
    const { asked } = serve(answers, 100);
    expect(await tree(SHA)).toBeUndefined();
    expect(asked.join()).not.toContain('trees');
  });
});

describe('the check', () => {
  it('finds nothing wrong where all can be read', async () => {
    serve();
    expect(await connection.check!(scopeContext(scope))).toBeUndefined();
  });

  it('names the permissions that are missing', async () => {
    const {
      [`${REPO}/actions/runs`]: _,
      [`${REPO}/deployments`]: __,
      ...answers
    } = repositoryAnswers();
    serve(answers);
    expect(await connection.check!(scopeContext(scope))).toEqual({
      problem: expect.stringContaining(scope),
      hint: expect.stringMatching(/Actions: read, Deployments: read/),
    });
  });

  it('says when the repository is not there, or no credentials are', async () => {
    serve({});
    expect(await connection.check!(scopeContext(scope))).toMatchObject({
      problem: expect.stringContaining('404'),
    });
    expect(
      await connection.check!(scopeContext('ghe.example.org/a/b')),
    ).toMatchObject({ hint: expect.stringContaining('integrations.github') });
  });

  it('is made only where credentials are configured', () => {
    expect(connectionOf(new ConfigReader({}))).toBeUndefined();
  });
});
