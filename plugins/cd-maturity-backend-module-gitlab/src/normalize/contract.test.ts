import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { createHmac } from 'node:crypto';
import { OPTIONS, samples } from './__fixtures__';
import { gitlabSource } from '.';

const key = Buffer.from('a key of this test, 32 bytes long');
const body = '{"object_kind": "note"}';
const id = 'f5e5f430-f57b-4e6e-9fac-d9128cd7232f';
const timestamp = '1772442000';
const proof = 'webhook-signature';

const component = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments', annotations },
});

describeSignalSource(gitlabSource, {
  deliveries: samples,
  signed: {
    body,
    secret: `whsec_${key.toString('base64')}`,
    proof,
    headers: {
      'x-gitlab-event': 'Note Hook',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      [proof]: `v1,${createHmac('sha256', key)
        .update(`${id}.${timestamp}.${body}`)
        .digest('base64')}`,
    },
  },
  entities: [
    {
      entity: component({ 'gitlab.com/project-slug': 'Acme/Shop/Payments' }),
      scopes: ['gitlab.com/acme/shop/payments'],
    },
    {
      entity: component({
        'backstage.io/source-location':
          'url:https://gitlab.com/acme/shop/mono/-/tree/main/payments/',
      }),
      scopes: ['gitlab.com/acme/shop/mono'],
    },
    {
      entity: component({ 'gitlab.com/project-id': '42' }),
      scopes: ['gitlab.com/42'],
    },
  ],
  options: OPTIONS,
});
