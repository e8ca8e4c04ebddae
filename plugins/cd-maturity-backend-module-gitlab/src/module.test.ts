import { startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleGitlab from '.';
import { gitlabSource } from './normalize';

describe('cdMaturityModuleGitlab', () => {
  it('adds GitLab to the sources of the plugin', async () => {
    const { plugin, added } = recordSources();
    await startTestBackend({
      features: [plugin, cdMaturityModuleGitlab],
    });
    expect(added.map(([source]) => source)).toEqual([gitlabSource]);
  });
});
