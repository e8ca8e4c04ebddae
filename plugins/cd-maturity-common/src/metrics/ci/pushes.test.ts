import { contextOf, measured } from '../__testUtils__/context';
import { at, HOUR, MINUTE, push, run, stage } from '../__testUtils__/signals';
import { CiRun, CiStage, Push, Signal } from '../../signals';

const start = at('2026-03-10 09:00');

const pushed = (sha: string, fields: Partial<Push> = {}) =>
  push({ sha, pushedAt: start, ...fields });
const ran = (sha: string, fields: Partial<CiRun> = {}) =>
  run({ runId: `run of ${sha}`, sha, createdAt: start, ...fields });
const job = (sha: string, name: string, fields: Partial<CiStage> = {}) =>
  stage({
    runId: `run of ${sha}`,
    name,
    sha,
    finishedAt: start + MINUTE,
    ...fields,
  });

const figure = (id: string, ...signals: Signal[]) =>
  measured(id, contextOf(signals));

describe('suites on every push', () => {
  it('counts a push when any finished run of its head shows the suite, whatever its verdict', () => {
    const { value, samples } = figure(
      'test.unit_run_ratio',
      ...['a', 'b', 'c', 'no run'].map(sha => pushed(sha)),
      ran('a'),
      ran('b'),
      ran('c'),
      run({
        runId: 'nightly',
        sha: 'b',
        createdAt: start,
        trigger: 'schedule',
      }),
      job('a', 'unit', { suites: ['unit'], outcome: 'failure' }),
      stage({
        runId: 'nightly',
        name: 'n',
        suites: ['unit'],
        finishedAt: start,
      }),
      job('c', 'unit', { suites: ['unit'], outcome: 'skipped' }),
    );
    expect({ value, samples }).toEqual({ value: 2 / 3, samples: 3 });
  });

  it('says nothing about a suite that was never seen, as names prove no absence', () => {
    expect(
      figure('test.unit_run_ratio', pushed('a'), ran('a'), job('a', 'build')),
    ).toEqual({
      samples: 0,
      reason:
        'no unit suite recognised: correct the rule or confirm there is none',
    });
  });

  it('is zero when the suite is known and was not run', () => {
    const signals = [pushed('a'), ran('a'), job('a', 'build')];
    const known = stage({
      runId: 'old',
      name: 'scan',
      suites: ['security'],
      finishedAt: at('2025-12-01 09:00'),
    });
    expect(figure('test.security_run_ratio', ...signals, known)).toMatchObject({
      value: 0,
      samples: 1,
    });
  });

  it.each([
    ['test.integration_run_ratio', 'integration'],
    ['test.component_run_ratio', 'component'],
    ['test.performance_run_ratio', 'performance'],
    ['test.security_run_ratio', 'security'],
    ['quality.static_analysis_ratio', 'static'],
  ] as const)('%s looks for %s', (id, suite) => {
    const signals = [pushed('a'), ran('a'), job('a', 'x', { suites: [suite] })];
    expect(figure(id, ...signals).value).toBe(1);
  });

  it('leaves out pushes older than the jobs that are read', () => {
    const many = Array.from({ length: 2000 }, (_, n) =>
      job('b', `job ${n}`, { suites: ['unit'], finishedAt: start + HOUR }),
    );
    const { samples, value } = figure(
      'test.unit_run_ratio',
      pushed('a'),
      ran('a'),
      pushed('b', { pushedAt: start + 2 * HOUR }),
      ran('b'),
      ...many,
    );
    expect({ samples, value }).toEqual({ samples: 1, value: 1 });
  });
});

describe('runs on every push', () => {
  it('counts what a commit started, bots included, pushes without pipeline left out', () => {
    const { value, samples } = figure(
      'ci.commit_triggered_ratio',
      ran('first'),
      ...['a', 'b', 'c'].map(sha => pushed(sha, { pushedAt: start + HOUR })),
      pushed('skipped', { pushedAt: start + HOUR, skipCi: true }),
      ran('a'),
      ran('b', { trigger: 'manual' }),
    );
    expect({ value, samples }).toEqual({ value: 1 / 3, samples: 3 });
  });

  it('says nothing while no run was ever seen', () => {
    expect(figure('ci.commit_triggered_ratio', pushed('a')).samples).toBe(0);
  });
});

describe('shared runners', () => {
  it('is empty when the runners of too many pushes are unknown', () => {
    const signals = ['a', 'b', 'c'].flatMap(sha => [pushed(sha), ran(sha)]);
    expect(
      figure('ci.central_runner_ratio', ...signals, job('a', 'x')),
    ).toMatchObject({ samples: 1, reason: 'the runners are not known' });
  });

  it('asks for one shared runner per push', () => {
    const signals = ['a', 'b'].flatMap(sha => [pushed(sha), ran(sha)]);
    expect(
      figure(
        'ci.central_runner_ratio',
        ...signals,
        job('a', 'x', { runner: 'own' }),
        job('a', 'y'),
        job('b', 'x', { runner: 'own' }),
      ).value,
    ).toBe(0.5);
  });
});

describe('commit to deployable', () => {
  it('ends with the last successful job that neither stages nor deploys', () => {
    const { value } = figure(
      'pipeline.commit_to_deployable_p50_minutes',
      pushed('a'),
      ran('a', { finishedAt: start + 60 * MINUTE }),
      job('a', 'build', { phases: ['build'], finishedAt: start + 5 * MINUTE }),
      job('a', 'test', { phases: ['test'], finishedAt: start + 12 * MINUTE }),
      job('a', 'ship', {
        phases: ['deploy'],
        finishedAt: start + 60 * MINUTE,
      }),
      ran('a', { runId: 'lint', finishedAt: start + 3 * MINUTE }),
      ran('a', {
        runId: 'nightly',
        trigger: 'schedule',
        finishedAt: start + 9 * HOUR,
      }),
      ran('a', { runId: 'broken', outcome: 'failure', finishedAt: start + 5 }),
    );
    expect(value).toBe(12);
  });

  it('takes the run as a whole when its jobs are not known', () => {
    expect(
      figure(
        'pipeline.commit_to_deployable_p50_minutes',
        pushed('a'),
        ran('a'),
      ),
    ).toMatchObject({ value: 10, samples: 1 });
  });

  it('has no sample for a push that only deployed or never passed', () => {
    expect(
      figure(
        'pipeline.commit_to_deployable_p50_minutes',
        pushed('a'),
        ran('a'),
        job('a', 'ship', { phases: ['deploy'] }),
        pushed('b'),
        ran('b', { outcome: 'failure' }),
      ).samples,
    ).toBe(0);
  });
});
