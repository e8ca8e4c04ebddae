import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleBitbucket from '.';
import { refsChanged, serverRepository } from './normalize/__fixtures__';

async function added(integrations: object) {
  const { plugin, added: seen } = recordSources();
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: { integrations: JSON.parse(JSON.stringify(integrations)) },
      }),
      plugin,
      cdMaturityModuleBitbucket,
    ],
  });
  return seen[0];
}

describe('cdMaturityModuleBitbucket', () => {
  it('hears webhooks without any configuration, and polls nothing', async () => {
    const [source, connection] = await added({});
    expect(source.id).toBe('bitbucket');
    expect(connection).toBeUndefined();
  });

  it('asks the hosts of integrations, and knows the only server', async () => {
    const [source, connection] = await added({
      bitbucketServer: [{ host: 'git.acme.io', token: 'a token' }],
    });
    expect(connection).toEqual({
      poll: expect.any(Function),
      facts: expect.any(Function),
      tree: expect.any(Function),
      check: expect.any(Function),
    });
    const payload = refsChanged(
      {},
      { repository: serverRepository({ links: undefined }) },
    );
    const { signals } = source.normalize(
      { event: 'repo:refs_changed', payload, receivedAt: 0 },
      { environments: [], incidentLabels: [] },
    );
    expect(signals[0].scope).toBe('git.acme.io/shop/payments');
  });
});
