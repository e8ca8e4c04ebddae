import { Signal, signalSchema } from 'backstage-plugin-cd-maturity-common';
import { signalsOf } from 'backstage-plugin-cd-maturity-node/testUtils';
import { tektonSource } from '..';

export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const DIGEST = `sha256:${'0b31b1c02ff458ad'.repeat(4)}`;

const time = (clock: string) => `2026-03-02T${clock}Z`;
export const at = (clock: string) => Date.parse(time(clock));

const metadata = (overrides: object = {}) => ({
  uid: '4f1b6a52-0b5e-4e0d-9d0c-2f5f3c0a7f11',
  name: 'build-shop-x7k2p',
  namespace: 'team-a',
  creationTimestamp: time('09:00:00'),
  labels: { 'tekton.dev/pipeline': 'build-shop' },
  annotations: {},
  ...overrides,
});

/** The condition of a run; what started has a start, and what ended an end. */
export const condition = (status: string, reason: string) => ({
  conditions: [{ type: 'Succeeded', status, reason }],
});

export const running = {
  startTime: time('09:00:20'),
  ...condition('Unknown', 'Running'),
};

export const ended = (status = 'True', reason = 'Succeeded') => ({
  startTime: time('09:00:20'),
  completionTime: time('09:05:00'),
  ...condition(status, reason),
});

type Parts = { metadata?: object; spec?: object; status?: object };

export const pipelineRun = (parts: Parts = {}) => ({
  pipelineRun: {
    apiVersion: 'tekton.dev/v1',
    kind: 'PipelineRun',
    metadata: metadata(parts.metadata),
    spec: {
      pipelineRef: { name: 'build-shop' },
      params: [
        { name: 'git-revision', value: SHA },
        { name: 'branch', value: 'main' },
        { name: 'targets', value: ['a', 'b'] },
      ],
      ...parts.spec,
    },
    status: { ...ended(), ...parts.status },
  },
});

export const taskRun = (task: string, parts: Parts = {}) => ({
  taskRun: {
    apiVersion: 'tekton.dev/v1',
    kind: 'TaskRun',
    metadata: metadata({
      uid: '9a7d1c60-5f3e-4f64-8a53-0e1f7f6a9b22',
      name: `build-shop-x7k2p-${task}`,
      labels: {
        'tekton.dev/pipeline': 'build-shop',
        'tekton.dev/pipelineTask': task,
      },
      ownerReferences: [{ kind: 'PipelineRun', uid: metadata().uid }],
      ...parts.metadata,
    }),
    spec: {
      taskRef: { name: 'run-script' },
      params: [{ name: 'revision', value: SHA }],
      ...parts.spec,
    },
    status: { ...ended(), steps: [{ name: 'unit' }], ...parts.status },
  },
});

export const typeOf = (payload: object, event: string) =>
  `dev.tekton.event.${
    'pipelineRun' in payload ? 'pipelinerun' : 'taskrun'
  }.${event}.v1`;

export function signalsIn(payload: object, event = 'successful'): Signal[] {
  const signals = signalsOf(tektonSource, [
    { event: typeOf(payload, event), payload: JSON.stringify(payload) },
  ]);
  for (const signal of signals) {
    expect(signalSchema.parse(signal)).toEqual(signal);
  }
  return signals;
}
