import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { createHmac } from 'node:crypto';
import {
  approved,
  changesRequested,
  commitStatus,
  deletedTag,
  deployment,
  foreignStatus,
  goneBranch,
  merged,
  newBranch,
  pipeline,
  polledBuild,
  polledPullRequest,
  polledServerPull,
  pullRequest,
  push,
  pushChange,
  refsChanged,
  serverMerged,
  serverPull,
  serverReview,
} from './__fixtures__';
import { bitbucketSource } from '.';

const secret = 'a secret of this test';
const body = '{"eventKey": "diagnostics:ping", "date": "2026-03-02"}';
const proof = 'x-hub-signature';

const component = (location: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'payments',
    annotations: { 'backstage.io/source-location': location },
  },
});

describeSignalSource(bitbucketSource, {
  deliveries: [
    { event: 'repo:push', payload: push([pushChange(), newBranch()]) },
    { event: 'repo:push', payload: push([goneBranch()]) },
    { event: 'repo:commit_status_created', payload: foreignStatus() },
    { event: 'repo:commit_status_updated', payload: commitStatus() },
    { event: 'pullrequest:created', payload: pullRequest() },
    { event: 'pullrequest:fulfilled', payload: pullRequest(merged()) },
    { event: 'pullrequest:approved', payload: approved() },
    {
      event: 'pullrequest:changes_request_created',
      payload: changesRequested(),
    },
    { event: 'polled:pipeline', payload: pipeline() },
    { event: 'polled:deployment', payload: deployment() },
    { event: 'polled:pullrequest', payload: polledPullRequest() },
    { event: 'repo:refs_changed', payload: refsChanged() },
    { event: 'repo:refs_changed', payload: deletedTag() },
    { event: 'pr:opened', payload: serverPull('pr:opened') },
    { event: 'pr:merged', payload: serverPull('pr:merged', serverMerged()) },
    { event: 'pr:reviewer:approved', payload: serverReview() },
    { event: 'polled:pr', payload: polledServerPull() },
    { event: 'polled:build_status', payload: polledBuild() },
  ],
  signed: {
    body,
    secret,
    proof,
    headers: {
      'x-event-key': 'diagnostics:ping',
      'x-request-id': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      [proof]: `sha256=${createHmac('sha256', secret)
        .update(body)
        .digest('hex')}`,
    },
  },
  entities: [
    {
      entity: component('url:https://bitbucket.org/Acme/Payments/src/main/'),
      scopes: ['bitbucket.org/acme/payments'],
    },
    {
      entity: component(
        'url:https://git.acme.io/projects/SHOP/repos/payments/browse/',
      ),
      scopes: ['git.acme.io/shop/payments'],
    },
    {
      entity: component('url:https://git.acme.io/scm/SHOP/payments.git'),
      scopes: ['git.acme.io/shop/payments'],
    },
    {
      entity: component('url:https://git.acme.io/users/ada/repos/toys/browse'),
      scopes: ['git.acme.io/~ada/toys'],
    },
    {
      entity: component('url:https://github.com/acme/payments/tree/main/'),
      scopes: [],
    },
    { entity: component('file:///projects/SHOP/repos/payments'), scopes: [] },
  ],
});

describe('deliveries of Bitbucket', () => {
  const unpack = (headers: Record<string, string>) =>
    bitbucketSource.webhook!.unpack(body, headers);

  it('are numbered by Cloud and Data Center in headers of their own', () => {
    for (const header of ['x-request-uuid', 'x-request-id']) {
      expect(unpack({ 'x-event-key': 'repo:push', [header]: 'a-1' })).toEqual([
        { deliveryId: 'a-1', event: 'repo:push', payload: body },
      ]);
    }
    expect(unpack({ 'x-event-key': 'repo:push' })).toBeUndefined();
  });

  it.each([
    ['repo:push', push()],
    ['repo:refs_changed', refsChanged()],
    ['pullrequest:approved', approved()],
    ['pullrequest:updated', pullRequest()],
    ['repo:commit_status_updated', commitStatus()],
    ['polled:pipeline', pipeline()],
    ['polled:deployment', deployment()],
    ['polled:pullrequest', polledPullRequest()],
    ['polled:pr', polledServerPull()],
    ['polled:build_status', polledBuild()],
    [undefined, { zen: 'calm' }],
    [undefined, null],
  ])('look like %s', (event, payload) => {
    expect(bitbucketSource.guessEvent!(payload)).toBe(event);
  });
});
