import { OPTIONS, RECEIVED_AT, repositoryBody } from './__fixtures__';
import { normalizeRepository } from './repository';

const normalize = (action: string, changes?: object) =>
  normalizeRepository(
    {
      event: 'repository',
      payload: { action, changes, repository: repositoryBody() },
      receivedAt: RECEIVED_AT,
    },
    OPTIONS,
  );
const to = 'github.com/acme/payments';

describe('repository', () => {
  it.each([
    [
      'renamed',
      { repository: { name: { from: 'Billing' } } },
      'github.com/acme/billing',
    ],
    [
      'transferred',
      { owner: { from: { user: { login: 'Ada' } } } },
      'github.com/ada/payments',
    ],
    [
      'transferred',
      { owner: { from: { organization: { login: 'Old-Acme' } } } },
      'github.com/old-acme/payments',
    ],
  ])('%s with %j had the name %s', (action, changes, from) => {
    expect(normalize(action, changes)).toMatchObject({
      signals: [],
      renames: [{ from, to }],
    });
  });

  it('created takes the name, whoever had it before', () => {
    expect(normalize('created')).toMatchObject({
      signals: [],
      renames: [{ to }],
    });
  });

  it.each(['archived', 'edited'])('%s keeps its name', action => {
    expect(normalize(action).renames).toBeUndefined();
  });
});
