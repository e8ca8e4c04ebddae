import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { DIGEST, pipelineRun, running, taskRun, typeOf } from './__fixtures__';
import { tektonSource } from '.';

const secret = 'a-secret-of-this-test';
const proof = 'authorization';

const component = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop', annotations },
});

const image = [
  { name: 'IMAGE_URL', value: 'registry.example.org/acme/shop:1.4.0' },
  { name: 'IMAGE_DIGEST', value: DIGEST },
];

describeSignalSource(tektonSource, {
  deliveries: [
    pipelineRun({ status: { ...running, completionTime: undefined } }),
    pipelineRun({ status: { results: image } }),
    taskRun('unit-tests'),
    taskRun('deploy-production', { metadata: { ownerReferences: null } }),
  ].map(payload => ({ event: typeOf(payload, 'unknown'), payload })),
  signed: {
    body: JSON.stringify(pipelineRun(), null, 1),
    secret,
    proof,
    coversBody: false,
    headers: {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-id': '271069a8',
      'ce-source': '/apis/namespaces/team-a/build-shop-x7k2p',
      'ce-type': 'dev.tekton.event.pipelinerun.successful.v1',
      [proof]: `Bearer ${secret}`,
    },
  },
  entities: [
    {
      entity: component({
        'tekton.dev/cicd': 'true',
        'backstage.io/kubernetes-id': 'Shop',
      }),
      scopes: ['shop'],
    },
    {
      entity: component({ 'backstage.io/kubernetes-id': 'shop' }),
      scopes: [],
    },
  ],
});
