import { contextOf, measured } from '../__testUtils__/context';
import {
  approval,
  at,
  HOUR,
  MINUTE,
  push,
  run,
  stage,
} from '../__testUtils__/signals';
import { CiRun, CiStage, Signal } from '../../signals';

const start = at('2026-03-10 09:00');

const ended = (
  runId: string,
  minutes: number,
  outcome: CiRun['outcome'],
  fields: Partial<CiRun> = {},
) =>
  run({
    runId,
    createdAt: start,
    finishedAt: start + minutes * MINUTE,
    outcome,
    ...fields,
  });

const figure = (id: string, ...signals: Signal[]) =>
  measured(id, contextOf(signals));

describe('run success rate', () => {
  it('leaves out what is neither success nor failure', () => {
    const outcomes = [
      'success',
      'success',
      'failure',
      'cancelled',
      'skipped',
      'neutral',
      'unknown',
    ] as const;
    const runs = outcomes.map((outcome, n) => ended(`${n}`, n, outcome));
    expect(figure('ci.success_ratio', ...runs)).toMatchObject({
      value: 2 / 3,
      samples: 3,
    });
  });

  it('goes by the last attempt of runs on the default branch (edge case 13)', () => {
    const { value, samples } = figure(
      'ci.success_ratio',
      ended('1', 1, 'failure', { attempt: 1 }),
      ended('1', 9, 'success', { attempt: 2 }),
      ended('2', 2, 'failure', { onDefaultBranch: false }),
    );
    expect({ value, samples }).toEqual({ value: 1, samples: 1 });
  });
});

describe('build duration', () => {
  const runs = [10, 20, 30, 40, 50].map(minutes =>
    ended(`${minutes}`, minutes, 'success'),
  );

  it('interpolates between neighbours (edge case 55)', () => {
    expect(figure('ci.duration_p50_minutes', ...runs).value).toBe(30);
    expect(figure('ci.duration_p90_minutes', ...runs).value).toBe(46);
  });

  it('is that of a single run when there is one (edge case 54)', () => {
    expect(figure('ci.duration_p90_minutes', runs[2])).toMatchObject({
      value: 30,
      samples: 1,
    });
  });

  it('leaves out the time that a run waited for a person', () => {
    const step = (event: 'requested' | 'approved', minutes: number) =>
      approval({ runId: 'gated', event, at: start + minutes * MINUTE });
    expect(
      figure(
        'ci.duration_p50_minutes',
        ended('gated', 620, 'success'),
        step('requested', 15),
        step('approved', 615),
      ).value,
    ).toBe(20);
  });

  it('leaves out failures, an unknown start and a finish before it (edge cases 2, 3)', () => {
    const { value, samples } = figure(
      'ci.duration_p50_minutes',
      runs[0],
      ended('failed', 1, 'failure'),
      ended('skewed', 5, 'success', { startedAt: start + HOUR }),
      ended('unknown', 7, 'success', { startedAt: undefined }),
    );
    expect({ value, samples }).toEqual({ value: 10, samples: 1 });
  });
});

describe('wait for a runner', () => {
  const job = (
    runId: string,
    name: string,
    wait: number,
    fields: Partial<CiStage> = {},
  ) =>
    stage({
      runId,
      name,
      queuedAt: start,
      startedAt: start + wait * MINUTE,
      finishedAt: start + HOUR,
      ...fields,
    });

  it('is that of the first job of each run', () => {
    const jobs = [
      job('1', 'build', 2),
      job('1', 'test', 30),
      job('2', 'build', 4),
    ];
    expect(figure('ci.queue_p50_minutes', ...jobs)).toMatchObject({
      value: 3,
      samples: 2,
    });
    expect(figure('ci.queue_p95_minutes', ...jobs).value).toBeCloseTo(3.9);
  });

  it('believes no start of a job that still waits (edge case 4)', () => {
    expect(
      figure(
        'ci.queue_p50_minutes',
        job('1', 'a', 1, { state: 'queued' }),
        job('2', 'b', 1, { state: 'waiting' }),
        job('3', 'c', 1, { outcome: 'skipped' }),
        job('4', 'd', 1, { queuedAt: undefined }),
        job('5', 'e', -3),
      ).samples,
    ).toBe(0);
  });
});

describe('time to green', () => {
  it('runs from the first failure to the next success of the same workflow, in order of finish', () => {
    const { value, samples } = figure(
      'ci.time_to_green_p50_minutes',
      ended('1', 0, 'failure'),
      ended('2', 10, 'failure'),
      ended('3', 15, 'cancelled'),
      ended('4', 30, 'success', { createdAt: start - HOUR }),
      ended('5', 5, 'success', { workflow: 'other' }),
      ended('6', 40, 'success'),
    );
    expect({ value, samples }).toEqual({ value: 30, samples: 1 });
  });

  it('tells a streak that is still red (edge case 50)', () => {
    expect(
      figure('ci.time_to_green_p50_minutes', ended('1', 0, 'failure')),
    ).toEqual({
      samples: 0,
      censored: 1,
      reason: expect.stringContaining('1 not ended yet'),
    });
  });

  it('ends with the window, half-open', () => {
    const asOf = start + 30 * MINUTE;
    const context = contextOf(
      [ended('1', 0, 'failure'), ended('2', 30, 'success')],
      { asOf },
    );
    expect(measured('ci.time_to_green_p50_minutes', context)).toMatchObject({
      samples: 0,
      censored: 1,
    });
  });
});

describe('flaky runs', () => {
  it('counts a commit that went from red to green without a change', () => {
    const { value, samples } = figure(
      'test.flaky_ratio',
      ended('1', 1, 'failure', { sha: 'a', attempt: 1 }),
      ended('1', 5, 'success', { sha: 'a', attempt: 2 }),
      ended('2', 1, 'failure', { sha: 'b' }),
      ended('3', 5, 'success', { sha: 'c' }),
      ended('4', 5, 'success', { sha: 'b', workflow: 'other' }),
    );
    expect({ value, samples }).toEqual({ value: 1 / 4, samples: 4 });
  });

  it('does not count green, then red', () => {
    expect(
      figure(
        'test.flaky_ratio',
        ended('1', 1, 'success', { sha: 'a' }),
        ended('2', 5, 'failure', { sha: 'a' }),
      ).value,
    ).toBe(0);
  });
});

describe('runs per week', () => {
  it('counts finished runs of any workflow and branch', () => {
    const context = contextOf([
      push({ sha: 'old', pushedAt: at('2026-03-17 00:00') }),
      ...[18, 20, 22, 24].map(day =>
        run({
          runId: `${day}`,
          createdAt: at(`2026-03-${day} 09:00`),
          onDefaultBranch: day % 4 === 0,
        }),
      ),
    ]);
    expect(measured('ci.runs_per_week', context)).toMatchObject({
      value: 2,
      samples: 4,
    });
  });
});

describe('runs for change requests', () => {
  const forChange = (
    runId: string,
    minutes: number,
    fields: Partial<CiRun> = {},
  ) =>
    run({
      runId,
      createdAt: start,
      finishedAt: start + minutes * MINUTE,
      trigger: 'change-request',
      onDefaultBranch: false,
      branch: 'feature',
      ...fields,
    });
  const runs = [
    forChange('1', 10),
    forChange('2', 2, { outcome: 'failure' }),
    forChange('3', 20, { outcome: 'success' }),
    forChange('4', 99, { outcome: 'cancelled' }),
  ];

  it('have a success rate and a duration of their own', () => {
    const context = contextOf(runs);
    expect(measured('ci.change_success_ratio', context).value).toBeCloseTo(
      2 / 3,
    );
    expect(measured('ci.change_duration_p50_minutes', context).value).toBe(15);
    expect(measured('ci.success_ratio', context).samples).toBe(0);
  });

  it('are one series, runs that failed are in another', () => {
    const onMain = runs.map(item => ({
      ...item,
      onDefaultBranch: true,
      trigger: 'push' as const,
    }));
    const context = contextOf(onMain);
    expect(measured('ci.duration_p50_minutes', context).value).toBe(15);
    expect(measured('ci.verdict_duration_p50_minutes', context).value).toBe(10);
  });
});
