import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleJenkins from '.';
import { jenkinsSource } from './normalize';

async function added(data: object) {
  const { plugin, added: seen } = recordSources();
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: JSON.parse(JSON.stringify(data)),
      }),
      plugin,
      cdMaturityModuleJenkins,
    ],
  });
  return seen;
}

describe('cdMaturityModuleJenkins', () => {
  it('hears events without any configuration, and polls nothing', async () => {
    expect(await added({})).toEqual([
      [expect.objectContaining({ id: jenkinsSource.id }), undefined],
    ]);
  });

  it('polls the servers that are configured', async () => {
    const [[source, connection]] = await added({
      cdMaturity: {
        sources: { jenkins: { instances: [{ url: 'https://jenkins.test' }] } },
      },
    });
    expect(source.id).toBe('jenkins');
    expect(connection).toEqual({
      poll: expect.any(Function),
      check: expect.any(Function),
    });
  });
});
