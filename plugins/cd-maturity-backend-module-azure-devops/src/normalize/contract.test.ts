import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import {
  buildComplete,
  checkApproval,
  completed,
  environmentDeployment,
  polledBuild,
  polledRelease,
  pullRequest,
  push,
  releaseApproval,
  releaseCompleted,
  releaseStarted,
  runState,
  stageState,
} from './__fixtures__';
import { azureDevopsSource, createAzureDevopsSource } from '.';

const secret = 'a secret of this test';
const body = '{"eventType": "build.complete", "id": "af07be1b"}';

const component = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments', annotations },
});
const host = { 'dev.azure.com/host-org': 'dev.azure.com/Acme' };

const webhooks = [
  buildComplete(),
  runState(),
  stageState(),
  releaseStarted(),
  releaseCompleted(),
  releaseApproval(),
  checkApproval(),
  push(),
  pullRequest('created'),
  pullRequest('merged', completed()),
];

describeSignalSource(azureDevopsSource, {
  deliveries: [
    ...webhooks.map(payload => ({ event: payload.eventType, payload })),
    { event: 'polled.build', payload: polledBuild() },
    {
      event: 'polled.environment-deployment',
      payload: environmentDeployment(),
    },
    { event: 'polled.release-deployment', payload: polledRelease() },
  ],
  signed: {
    body,
    secret,
    proof: 'authorization',
    coversBody: false,
    headers: {
      authorization: `Basic ${Buffer.from(`portal:${secret}`).toString(
        'base64',
      )}`,
    },
  },
  entities: [
    {
      entity: component({
        ...host,
        'dev.azure.com/project-repo': 'Shop/Payments',
      }),
      scopes: ['dev.azure.com/acme/shop/_git/payments'],
    },
    {
      entity: component({
        ...host,
        'dev.azure.com/project': 'My Shop',
        'dev.azure.com/build-definition': 'ci, nightly',
      }),
      scopes: ['dev.azure.com/acme/my shop', 'dev.azure.com/acme/my shop'],
    },
    {
      entity: component({
        'backstage.io/source-location':
          'url:https://dev.azure.com/Acme/Shop/_git/Payments?path=/',
      }),
      scopes: ['dev.azure.com/acme/shop/_git/payments'],
    },
    {
      entity: component({
        'backstage.io/source-location': 'url:https://github.com/acme/x/_git/y',
      }),
      scopes: [],
    },
    {
      entity: component({ 'dev.azure.com/project-repo': 'Shop/Payments' }),
      scopes: [],
    },
  ],
});

describe('deliveries of Azure DevOps', () => {
  it('may carry the token in a header of the subscription', () => {
    const verify = (token: string) =>
      azureDevopsSource.webhook!.verify(
        Buffer.from(body),
        { 'x-cd-maturity-token': token },
        [secret],
      );
    expect(verify(secret)).toBe(true);
    expect(verify('another')).toBe(false);
    expect(verify('')).toBe(false);
  });

  it('are known by subscription and notification', () => {
    const unpack = (payload: object) =>
      azureDevopsSource.webhook!.unpack(JSON.stringify(payload), {});
    expect(unpack(buildComplete())).toMatchObject([
      {
        deliveryId: '00000000-0000-0000-0000-000000000001/7',
        event: 'build.complete',
      },
    ]);
    expect(unpack({ eventType: 'git.push', id: 'x-1' })).toMatchObject([
      { deliveryId: 'x-1' },
    ]);
  });

  it.each([
    ['git.push', push()],
    ['polled.build', polledBuild()],
    ['polled.environment-deployment', environmentDeployment()],
    ['polled.release-deployment', polledRelease()],
    [undefined, {}],
    [undefined, null],
  ])('look like %s', (event, payload) => {
    expect(azureDevopsSource.guessEvent!(payload)).toBe(event);
  });
});

describe('bindings of Azure DevOps', () => {
  it('narrow a repository down to its definitions', () => {
    expect(
      azureDevopsSource.bindings(
        component({
          ...host,
          'dev.azure.com/project-repo': 'Shop/Payments',
          'dev.azure.com/build-definition': 'payments-ci',
        }),
      ),
    ).toMatchObject([
      { roles: ['scm'] },
      { roles: ['ci', 'deploy'], filter: { workflow: 'payments-ci' } },
    ]);
  });

  it('take the organisation of the configuration last', () => {
    const source = createAzureDevopsSource({
      organization: 'dev.azure.com/acme',
    });
    const scope = (annotations: Record<string, string>) =>
      source.bindings(component(annotations))[0]?.scope;
    const repo = { 'dev.azure.com/project-repo': 'Shop/Payments' };
    expect(scope(repo)).toBe('dev.azure.com/acme/shop/_git/payments');
    expect(
      scope({ ...repo, 'dev.azure.com/host-org': 'tfs.acme.io/tfs/Main' }),
    ).toBe('tfs.acme.io/tfs/main/shop/_git/payments');
  });
});
