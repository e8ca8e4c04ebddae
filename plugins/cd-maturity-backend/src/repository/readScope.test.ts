import { mockServices } from '@backstage/backend-test-utils';
import { ScopeFact } from 'backstage-plugin-cd-maturity-node';
import { readScope } from './readScope';

const readOf = (...said: ScopeFact[]) =>
  readScope(
    { facts: async () => said },
    {
      scope: 'pagerduty.com/pf9kmxh',
      now: 0,
      abort: new AbortController().signal,
      logger: mockServices.logger.mock(),
    },
    { folders: [''] },
  );

describe('readScope', () => {
  it('tells what is about some people from what is about the scope', async () => {
    const about = {
      id: 'oncall.owner_on_rotation',
      value: true,
      people: ['ada@example.org'],
    };
    const plain = { id: 'gitops.env_repo_protected', value: true };
    expect(await readOf(about, plain)).toEqual({
      sha: undefined,
      folders: [],
      shown: undefined,
      said: [plain],
      aboutPeople: [about],
    });
  });
});
