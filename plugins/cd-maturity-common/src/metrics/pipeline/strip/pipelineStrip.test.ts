import { contextOf } from '../../__testUtils__/context';
import {
  approval,
  at,
  bot,
  DAY,
  deployment,
  HOUR,
  MINUTE,
  run,
  stage,
} from '../../__testUtils__/signals';
import { Signal } from '../../../signals';
import { windowUntil } from '../../window';
import { pipelineStrip } from './pipelineStrip';

const start = at('2026-03-10 09:00');

function strip(signals: Signal[]) {
  const context = contextOf(signals);
  return pipelineStrip(context, windowUntil(context.asOf, '90d'));
}

const phase = (signals: Signal[], name: string) =>
  strip(signals).phases.find(item => item.phase === name);

/** A run with two test jobs beside each other. */
function tested(runId: string, minutes: [number, number], failed = false) {
  const job = (name: string, length: number, outcome: 'success' | 'failure') =>
    stage({
      runId,
      name,
      phases: ['test'],
      outcome,
      startedAt: start,
      finishedAt: start + length * MINUTE,
    });
  return [
    run({ runId, createdAt: start, outcome: failed ? 'failure' : 'success' }),
    job('unit', minutes[0], 'success'),
    job('e2e', minutes[1], failed ? 'failure' : 'success'),
  ];
}

describe('pipelineStrip', () => {
  it('shows every phase, and nothing of those that were not seen', () => {
    expect(strip([])).toEqual({
      phases: ['build', 'commit', 'test', 'stage', 'deploy'].map(name => ({
        phase: name,
        attempts: 0,
        succeeded: 0,
        manual: 0,
        startKnown: 0,
      })),
    });
  });

  it('takes jobs of one phase and run together, from the first start to the last end', () => {
    const signals = [
      ...tested('1', [3, 8]),
      ...tested('2', [3, 10]),
      ...tested('3', [3, 90], true),
    ];
    expect(phase(signals, 'test')).toMatchObject({
      attempts: 3,
      succeeded: 2,
      durationMs: 9 * MINUTE,
      manual: 0,
      startKnown: 3,
      newest: start + 90 * MINUTE,
    });
  });

  it('counts runs that a commit started as the commit phase, without a duration', () => {
    expect(phase(tested('1', [3, 8]), 'commit')).toEqual({
      phase: 'commit',
      attempts: 1,
      succeeded: 1,
      manual: 0,
      startKnown: 1,
      newest: start + 10 * MINUTE,
    });
  });

  it('believes deployments before the names of jobs', () => {
    const deployed = deployment({
      deploymentId: '1',
      startedAt: start,
      finishedAt: start + 6 * MINUTE,
      trigger: 'manual',
    });
    const named = stage({
      runId: '1',
      name: 'deploy production',
      phases: ['deploy'],
      startedAt: start,
      finishedAt: start + HOUR,
    });
    expect(phase([deployed, named], 'deploy')).toMatchObject({
      attempts: 1,
      durationMs: 6 * MINUTE,
      manual: 1,
      startKnown: 1,
    });
  });

  it('shows the gate where people were asked, not where rules decided', () => {
    const deployed = (id: string, day: number) =>
      deployment({
        deploymentId: id,
        runId: id,
        finishedAt: start + day * DAY,
      });
    const asked = (runId: string, actor = undefined as never) => [
      approval({ runId, event: 'requested', at: start }),
      approval({
        runId,
        event: 'approved',
        at: start + 2 * HOUR,
        ...(actor ? { actor } : {}),
      }),
    ];
    const signals = [
      deployed('1', 1),
      deployed('2', 2),
      ...asked('1'),
      ...asked('2', bot('rules') as never),
    ];
    expect(strip(signals).gate).toEqual({
      deployments: 1,
      of: 2,
      waitMs: 2 * HOUR,
    });
  });

  it('leaves out what happened before the window', () => {
    const old = tested('1', [3, 8]).map(signal =>
      JSON.parse(
        JSON.stringify(signal, (_, value) =>
          typeof value === 'number' && value > start - DAY
            ? value - 400 * DAY
            : value,
        ),
      ),
    );
    expect(phase(old, 'test')?.attempts).toBe(0);
  });
});
