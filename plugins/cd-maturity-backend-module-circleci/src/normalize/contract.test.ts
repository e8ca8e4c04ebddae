import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { createHmac } from 'node:crypto';
import {
  jobCompleted,
  pipelineBody,
  polledWorkflow,
  standalone,
  workflowCompleted,
} from './__fixtures__';
import { circleciSource } from '.';

const secret = 'a secret of this test';
const body = '{"type": "workflow-completed", "id": "3888f21b-eaa7-38e3"}';
const proof = 'circleci-signature';
const signature = createHmac('sha256', secret).update(body).digest('hex');

const component = (slug: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'payments',
    annotations: { 'circleci.com/project-slug': slug },
  },
});

describeSignalSource(circleciSource, {
  deliveries: [
    { event: 'workflow-completed', payload: workflowCompleted() },
    { event: 'workflow-completed', payload: standalone() },
    { event: 'job-completed', payload: jobCompleted() },
    {
      event: 'job-completed',
      payload: jobCompleted({ name: 'deploy-staging', status: 'failed' }),
    },
    { event: 'workflow', payload: polledWorkflow() },
    {
      event: 'pipeline',
      payload: {
        project: { slug: 'gh/acme/payments', default_branch: 'main' },
        pipeline: pipelineBody({ state: 'errored' }),
      },
    },
  ],
  signed: { body, secret, proof, headers: { [proof]: `v1=${signature}` } },
  entities: [
    {
      entity: component('github/Acme/Payments'),
      scopes: ['circleci.com/gh/acme/payments'],
    },
    {
      entity: component('bb/acme/payments'),
      scopes: ['circleci.com/bb/acme/payments'],
    },
    {
      entity: component(
        'circleci/DdaVtNusHqi24D4YT3X4eu/6EkDPZoN4ZdMKKZtBkRodt',
      ),
      scopes: [
        'circleci.com/circleci/66491562-90a9-4065-9249-4b0ce3b77452/2a68fe5f-2fe5-4d4f-91e1-15f111116743',
      ],
    },
    {
      entity: component(
        'circleci/66491562-90a9-4065-9249-4b0ce3b77452/2A68FE5F-2fe5-4d4f-91e1-15f111116743',
      ),
      scopes: [
        'circleci.com/circleci/66491562-90a9-4065-9249-4b0ce3b77452/2a68fe5f-2fe5-4d4f-91e1-15f111116743',
      ],
    },
  ],
});

describe('deliveries of CircleCI', () => {
  it('are signed in version 1, whatever other versions say', () => {
    const verify = (header: string) =>
      circleciSource.webhook!.verify(Buffer.from(body), { [proof]: header }, [
        secret,
      ]);
    expect(verify(`v2=other,v1=${signature}`)).toBe(true);
    expect(verify(`v2=${signature}`)).toBe(false);
  });

  it('name themselves', () => {
    expect(circleciSource.webhook!.unpack(body, {})).toEqual([
      {
        deliveryId: '3888f21b-eaa7-38e3',
        event: 'workflow-completed',
        payload: body,
      },
    ]);
    expect(circleciSource.guessEvent!(jobCompleted())).toBe('job-completed');
    expect(circleciSource.guessEvent!(polledWorkflow())).toBe('workflow');
    expect(circleciSource.guessEvent!({})).toBeUndefined();
  });
});
