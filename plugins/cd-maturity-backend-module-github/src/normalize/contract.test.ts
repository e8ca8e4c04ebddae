import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { createHmac } from 'node:crypto';
import { OPTIONS, samples } from './__fixtures__';
import { githubSource } from '.';

const secret = 'a secret of this test';
const body = '{"zen": "Keep it simple."}';
const proof = 'x-hub-signature-256';

const component = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments', annotations },
});

describeSignalSource(githubSource, {
  deliveries: samples,
  signed: {
    body,
    secret,
    proof,
    headers: {
      'x-github-event': 'ping',
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      [proof]: `sha256=${createHmac('sha256', secret)
        .update(body)
        .digest('hex')}`,
    },
  },
  entities: [
    {
      entity: component({ 'github.com/project-slug': 'Acme/Payments' }),
      scopes: ['github.com/acme/payments'],
    },
    {
      entity: component({
        'backstage.io/source-location':
          'url:https://github.com/acme/mono/tree/main/payments/',
      }),
      scopes: ['github.com/acme/mono'],
    },
  ],
  options: OPTIONS,
});
