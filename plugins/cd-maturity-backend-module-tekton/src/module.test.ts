import { startTestBackend } from '@backstage/backend-test-utils';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleTekton from '.';
import { tektonSource } from './normalize';

describe('cdMaturityModuleTekton', () => {
  it('adds Tekton to the sources of the plugin, without a poll', async () => {
    const { plugin, added } = recordSources();
    await startTestBackend({
      features: [plugin, cdMaturityModuleTekton],
    });
    expect(added).toEqual([[tektonSource]]);
  });
});
