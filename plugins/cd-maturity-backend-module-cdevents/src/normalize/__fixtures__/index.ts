import { Signal, signalSchema } from 'backstage-plugin-cd-maturity-common';
import { signalsOf } from 'backstage-plugin-cd-maturity-node/testUtils';
import { cdeventsSource } from '..';

export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const DIGEST = `sha256:${'0b31b1c02ff458ad'.repeat(4)}`;
export const IMAGE = `pkg:oci/shop@${encodeURIComponent(
  DIGEST,
)}?repository_url=registry.example.org/acme&tag=1.4.0`;

export const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

/** An event of the latest release about a subject of `/ci/acme`. */
export const cdEvent = (
  type: string,
  subject: { id?: string; source?: string; content?: object } = {},
  more: { time?: string; context?: object; customData?: object } = {},
) => ({
  context: {
    specversion: '0.5.1',
    id: `271069a8-${type}-${more.time ?? '09:00:00'}`,
    source: '/ci/acme',
    type: `dev.cdevents.${type}.0.3.0`,
    timestamp: `2026-03-02T${more.time ?? '09:00:00'}.315384Z`,
    ...more.context,
  },
  subject: { id: 'run-1', source: '/ci/acme', content: {}, ...subject },
  ...(more.customData ? { customData: more.customData } : {}),
});

/** The one signal of an event, which must keep the contract. */
export function signalOf(event: { context: { type: string } }): Signal {
  const signals = signalsOf(cdeventsSource, [
    { event: event.context.type, payload: JSON.stringify(event) },
  ]);
  expect(signals).toHaveLength(1);
  expect(signalSchema.parse(signals[0])).toEqual(signals[0]);
  return signals[0];
}

/** Events about every subject that says something. */
export const samples = [
  cdEvent('pipelinerun.queued', { content: { pipelineName: 'build' } }),
  cdEvent('pipelinerun.started', { content: { pipelineName: 'build' } }),
  cdEvent('pipelinerun.finished', {
    content: {
      pipelineName: 'build',
      outcome: 'success',
      uri: 'https://ci.example.org/run-1',
    },
  }),
  cdEvent('taskrun.finished', {
    id: 'task-1',
    content: {
      taskName: 'unit tests',
      outcome: 'failed',
      pipelineRun: { id: 'run-1' },
    },
  }),
  cdEvent('build.finished', { content: { artifactId: IMAGE } }),
  cdEvent('testsuiterun.finished', {
    content: { outcome: 'success', testSuite: { id: '7', name: 'e2e' } },
  }),
  cdEvent('testcaserun.skipped', {
    content: { testCase: { id: '8', name: 'login', type: 'integration' } },
  }),
  cdEvent('artifact.packaged', {
    id: IMAGE,
    content: { change: { id: SHA } },
  }),
  cdEvent('environment.created', { content: { name: 'production' } }),
  cdEvent(
    'service.deployed',
    {
      id: 'shop',
      content: { environment: { id: 'production' }, artifactId: IMAGE },
    },
    { customData: { commit: SHA, branch: 'main' } },
  ),
  cdEvent('change.merged', {
    content: { repository: { id: 'acme/shop' }, description: 'Add a cart' },
  }),
  cdEvent('change.reviewed', {}),
  cdEvent('branch.created', { id: 'feature/cart' }),
  cdEvent('incident.resolved', {
    content: {
      description: 'Slow again',
      environment: { id: 'production' },
      service: { id: 'shop' },
    },
  }),
  cdEvent('approval.closed', {
    content: { outcome: 'approved', environment: { id: 'production' } },
  }),
];
