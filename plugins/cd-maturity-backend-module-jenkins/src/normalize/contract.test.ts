import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { jobEvent, polled, started } from './__fixtures__';
import { jenkinsSource } from '.';

const secret = 'a-secret-of-this-test';
const proof = 'authorization';

const component = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop', annotations },
});

describeSignalSource(jenkinsSource, {
  deliveries: [
    { event: 'build', payload: polled() },
    { event: 'org.jenkinsci.job.started', payload: started() },
    { event: 'org.jenkinsci.job.completed', payload: jobEvent() },
  ],
  signed: {
    body: JSON.stringify(jobEvent(), null, 1),
    secret,
    proof,
    coversBody: false,
    headers: {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-id': '271069a8',
      'ce-source': 'job/Shop',
      'ce-type': 'org.jenkinsci.job.completed',
      [proof]: `Bearer ${secret}`,
    },
  },
  entities: [
    {
      entity: component({
        'jenkins.io/job-full-name': 'acme/Shop, eu:/acme/shop-deploy ,eu:',
      }),
      scopes: ['acme/^shop', 'eu:acme/shop-deploy'],
    },
    {
      entity: component({ 'jenkins.io/job-full-name': 'default:acme/Shop' }),
      scopes: ['acme/^shop'],
    },
    {
      entity: component({ 'jenkins.io/github-folder': 'acme/shop' }),
      scopes: ['acme/shop'],
    },
  ],
});
