import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  SignalSource,
  signalSourcesExtensionPoint,
} from 'backstage-plugin-cd-maturity-node';
import cdMaturityModuleCdevents from '.';

async function added(header?: string): Promise<SignalSource> {
  const sources: SignalSource[] = [];
  await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: header
          ? { cdMaturity: { sources: { cdevents: { webhook: { header } } } } }
          : {},
      }),
      createBackendPlugin({
        pluginId: 'cd-maturity',
        register(env) {
          env.registerExtensionPoint(signalSourcesExtensionPoint, {
            addSignalSource: source => sources.push(source),
          });
          env.registerInit({ deps: {}, async init() {} });
        },
      }),
      cdMaturityModuleCdevents,
    ],
  });
  return sources[0];
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
