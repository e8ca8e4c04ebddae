import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { samples } from './__fixtures__';
import { cdeventsSource } from '.';

const secret = 'a-secret-of-this-test';
const proof = 'authorization';

describeSignalSource(cdeventsSource, {
  deliveries: samples.map(payload => ({
    event: payload.context.type,
    payload,
  })),
  signed: {
    body: JSON.stringify(samples[0], null, 1),
    secret,
    proof,
    coversBody: false,
    headers: {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-id': '271069a8',
      'ce-source': '/ci/acme',
      'ce-type': samples[0].context.type,
      [proof]: `Bearer ${secret}`,
    },
  },
  entities: [
    {
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'shop',
          annotations: { 'cd-maturity/sources': 'deploy: cdevents /ci/acme' },
        },
      },
      scopes: [],
    },
  ],
});
