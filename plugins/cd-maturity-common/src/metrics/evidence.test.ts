import fc from 'fast-check';
import { Signal, signalSchema } from '../signals';
import {
  at,
  change,
  DAY,
  deployment,
  run,
  stage,
} from './__testUtils__/signals';
import { readLimit, toEvidence } from './evidence';
import { selectSignals } from './select';

const start = at('2026-03-02 09:00');

describe('toEvidence', () => {
  it('sorts each kind by event time', () => {
    const { runs, deployments } = toEvidence([
      deployment({ deploymentId: '1', finishedAt: start }),
      run({ runId: '2', createdAt: start + DAY }),
      run({ runId: '1', createdAt: start }),
    ]);
    expect(runs.map(({ runId }) => runId)).toEqual(['1', '2']);
    expect(deployments).toHaveLength(1);
  });

  it('keeps the newest word of the provider about one thing (edge case 12)', () => {
    const opened = change({ changeId: '1', openedAt: start, seq: 5 });
    const merged = { ...opened, state: 'merged' as const, seq: 6 };
    expect(toEvidence([merged, opened]).changes).toEqual([merged]);
  });

  it('keeps things of two sources apart that share an id', () => {
    const one = deployment({ deploymentId: '1', finishedAt: start });
    const other = { ...one, source: 'argocd' };
    expect(toEvidence([one, other, other]).deployments).toHaveLength(2);
  });

  it('reads the newest 500 of each scope and kind', () => {
    const many = Array.from({ length: 510 }, (_, n) =>
      run({ runId: `${n}`, createdAt: start + n * DAY }),
    );
    const rare = run({
      runId: 'rare',
      scope: 'github.com/acme/rare',
      createdAt: start,
    });
    const { runs } = toEvidence([rare, ...many]);
    expect(runs).toHaveLength(501);
    expect(runs.map(({ runId }) => runId)).toContain('rare');
    expect(runs.map(({ runId }) => runId)).not.toContain('9');
    expect(readLimit('ci_run')).toBe(500);
  });

  it('keeps what fits the filter of a binding, jobs through their run (edge case 42)', () => {
    const signals = [
      run({
        runId: '1',
        createdAt: start,
        workflow: '.github/workflows/shop-build.yml',
      }),
      run({ runId: '2', createdAt: start, workflow: 'other' }),
      stage({ runId: '1', name: 'a' }),
      stage({ runId: '2', name: 'b' }),
      stage({ runId: '3', name: 'c' }),
      stage({ runId: '4', name: 'd', workflow: 'Shop-test' }),
    ];
    const { runs, stages } = toEvidence(
      selectSignals(signals, { workflow: 'shop-*' }),
    );
    expect(runs.map(({ runId }) => runId)).toEqual(['1']);
    expect(stages.map(({ name }) => name)).toEqual(['a', 'd']);
  });

  it('keeps deployments to the environments of a binding', () => {
    const signals = ['shop-prod', 'billing-prod'].map(environment =>
      deployment({ deploymentId: environment, finishedAt: start, environment }),
    );
    const { deployments } = toEvidence(
      selectSignals(signals, { environment: 'shop-*' }),
    );
    expect(deployments.map(({ environment }) => environment)).toEqual([
      'shop-prod',
    ]);
  });

  it('gives the same for any order and any repetition (edge cases 11, 12)', () => {
    const signals: Signal[] = Array.from({ length: 12 }, (_, n) =>
      n % 2
        ? run({ runId: `${n}`, createdAt: start + (n % 3) * DAY })
        : deployment({ deploymentId: `${n}`, finishedAt: start }),
    );
    const expected = toEvidence(signals);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(signals, { minLength: signals.length }),
        fc.subarray(signals),
        (shuffled, repeated) => {
          expect(toEvidence([...shuffled, ...repeated])).toEqual(expected);
        },
      ),
    );
  });

  it('gives the same whether or not it knows that nothing is there twice', () => {
    const signals = Array.from({ length: 12 }, (_, n) =>
      run({ runId: `${n}`, createdAt: start + (n % 3) * DAY }),
    );
    expect(toEvidence(signals, { eachOnce: true })).toEqual(
      toEvidence(signals),
    );
  });

  it('builds its samples from valid signals', () => {
    expect(() =>
      signalSchema.parse(deployment({ deploymentId: '1', finishedAt: start })),
    ).not.toThrow();
  });
});
