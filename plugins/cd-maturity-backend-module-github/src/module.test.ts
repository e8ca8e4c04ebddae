import { startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleGithub from '.';
import { githubSource } from './normalize';

describe('cdMaturityModuleGithub', () => {
  it('adds GitHub to the sources of the plugin', async () => {
    const { plugin, added } = recordSources();
    await startTestBackend({
      features: [plugin, cdMaturityModuleGithub],
    });
    expect(added.map(([source]) => source)).toEqual([githubSource]);
  });
});
