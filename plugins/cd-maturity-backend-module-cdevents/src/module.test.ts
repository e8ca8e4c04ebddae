import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { recordSources } from 'backstage-plugin-cd-maturity-node/testUtils';
import cdMaturityModuleCdevents from '.';

async function added(header?: string): Promise<SignalSource> {
  const { plugin, added: sources } = recordSources();
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: header
          ? { cdMaturity: { sources: { cdevents: { webhook: { header } } } } }
          : {},
      }),
      plugin,
      cdMaturityModuleCdevents,
    ],
  });
  return sources[0][0];
}

const accepts = (source: SignalSource, header: string) =>
  source.webhook!.verify(new Uint8Array(), { [header]: 'secret' }, ['secret']);

describe('cdMaturityModuleCdevents', () => {
  it('hears events without configuration', async () => {
    const source = await added();
    expect(source.id).toBe('cdevents');
    expect(accepts(source, 'x-cd-maturity-token')).toBe(true);
  });

  it('takes the secret from the header that is configured', async () => {
    const source = await added('X-Secret');
    expect(accepts(source, 'x-secret')).toBe(true);
    expect(accepts(source, 'x-cd-maturity-token')).toBe(false);
  });
});
