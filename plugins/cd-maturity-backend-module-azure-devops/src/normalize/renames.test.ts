import { azureDevopsSource } from '.';

const repository = (name: string) => ({
  id: '278d5cd2-584d-4b63-824a-2ba458937249',
  name,
  url: 'https://dev.azure.com/Acme/_apis/git/repositories/278d5cd2',
  project: { id: '6ce954b1', name: 'Shop' },
  defaultBranch: 'refs/heads/main',
  remoteUrl: `https://dev.azure.com/Acme/Shop/_git/${name}`,
});

const normalize = (event: string, resource: object) =>
  azureDevopsSource.normalize(
    { event, payload: { eventType: event, resource }, receivedAt: 0 },
    { environments: [], incidentLabels: [] },
  );

describe('renamed repositories', () => {
  const renamed = (oldName: string, newName: string) =>
    normalize('git.repo.renamed', {
      oldName,
      newName,
      repository: repository(newName),
    });

  it('are still themselves', () => {
    expect(renamed('Billing', 'Payments')).toMatchObject({
      signals: [],
      renames: [
        {
          from: 'dev.azure.com/acme/shop/_git/billing',
          to: 'dev.azure.com/acme/shop/_git/payments',
        },
      ],
    });
  });

  it('are none when only the case changed', () => {
    expect(renamed('payments', 'Payments').renames).toBeUndefined();
  });
});

it('a new repository takes its name, whoever had it before', () => {
  expect(
    normalize('git.repo.created', { repository: repository('Billing') }),
  ).toMatchObject({
    signals: [],
    renames: [{ to: 'dev.azure.com/acme/shop/_git/billing' }],
  });
});
