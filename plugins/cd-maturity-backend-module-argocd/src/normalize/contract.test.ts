import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { app, failedOperation, notification, time } from './__fixtures__';
import { argocdSource } from '.';

const secret = 'a-secret-of-this-test';
const proof = 'authorization';

const component = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop', annotations },
});

const event = 'application';

describeSignalSource(argocdSource, {
  deliveries: [
    { event, payload: app() },
    { event, payload: notification() },
    {
      event,
      payload: notification({ status: { operationState: failedOperation() } }),
    },
    {
      event,
      payload: notification({
        metadata: { deletionTimestamp: time('11:00:00') },
        spec: { destination: { namespace: 'shop-pr-12' } },
      }),
    },
  ],
  signed: {
    body: JSON.stringify(notification(), null, 1),
    secret,
    proof,
    coversBody: false,
    headers: {
      'content-type': 'application/json',
      [proof]: `Bearer ${secret}`,
    },
  },
  entities: [
    { entity: component({ 'argocd/app-name': 'shop' }), scopes: ['shop'] },
    {
      entity: component({
        'argocd/app-name': 'shop',
        'argocd/instance-name': 'Main',
        'argocd/app-namespace': 'team-a',
        'argocd/project-name': 'cart',
      }),
      scopes: ['main/shop?namespace=team-a&project=cart'],
    },
    {
      entity: component({ 'argocd/app-selector': 'app=Shop, tier!=test' }),
      scopes: ['?selector=app=^shop,tier!=test'],
    },
  ],
});
