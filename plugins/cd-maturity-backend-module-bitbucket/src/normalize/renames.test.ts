import { createBitbucketSource } from '.';
import { repository, serverRepository } from './__fixtures__';

const normalize = (event: string, payload: object) =>
  createBitbucketSource().normalize(
    { event, payload, receivedAt: 0 },
    { environments: [], incidentLabels: [] },
  );

describe('renames of the cloud', () => {
  const to = 'bitbucket.org/acme/payments';
  const updated = (changes: object) =>
    normalize('repo:updated', { repository: repository(), changes });

  it.each(['Acme/Billing', 'Old-Acme/Payments'])('from %s', old => {
    const change = { full_name: { old, new: 'Acme/Payments' } };
    expect(updated(change)).toMatchObject({
      signals: [],
      renames: [{ from: `bitbucket.org/${old.toLowerCase()}`, to }],
    });
  });

  it.each([
    { description: { old: 'Bills', new: 'Payments' } },
    { full_name: { old: 'acme/payments', new: 'Acme/Payments' } },
  ])('are none in %j', changes => {
    expect(updated(changes).renames).toBeUndefined();
    expect(updated(changes).note).toContain('keeps its name');
  });
});

it('a transfer to another workspace names what stays', () => {
  expect(
    normalize('repo:transfer', { repository: repository() }),
  ).toMatchObject({
    signals: [],
    renames: [
      {
        to: 'bitbucket.org/acme/payments',
        id: 'bitbucket.org/bc771cbf-829e-4c4b-b71f-a0eb3ac2b860',
      },
    ],
  });
});

describe('renames of a server', () => {
  const modified = (old: object, present: object = serverRepository()) =>
    normalize('repo:modified', { old, new: present });

  it('and moves to another project', () => {
    const self = [
      { href: 'https://git.acme.io/projects/OLD/repos/billing/browse' },
    ];
    const old = {
      ...serverRepository(),
      slug: 'billing',
      project: { key: 'OLD' },
      links: { self },
    };
    expect(modified(old).renames).toEqual([
      { from: 'git.acme.io/old/billing', to: 'git.acme.io/shop/payments' },
    ]);
    expect(modified({ ...old, links: undefined }).renames).toEqual([
      { from: 'git.acme.io/old/billing', to: 'git.acme.io/shop/payments' },
    ]);
  });

  it('are none where the name stays', () => {
    expect(modified(serverRepository()).renames).toBeUndefined();
  });
});
