import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  DAY,
  deployment,
  HOUR,
  push,
  run,
  stage,
  testReport,
} from '../__testUtils__/signals';
import { Signal } from '../../signals';

const start = at('2026-03-10 09:00');
const figure = (id: string, signals: Signal[]) =>
  measured(id, contextOf(signals));

const built = (n: number) => [
  push({ sha: `${n}`, pushedAt: start + n * HOUR }),
  run({ runId: `${n}`, sha: `${n}`, createdAt: start + n * HOUR }),
];

describe('test reports', () => {
  it('show a suite that no job is named after, by run or by commit', () => {
    const signals = [
      ...built(1),
      ...built(2),
      ...built(3),
      testReport({ name: 'a', runId: '1', suites: ['unit'], at: start + HOUR }),
      testReport({ name: 'b', sha: '2', suites: ['unit'], at: start + HOUR }),
    ];
    expect(figure('test.unit_run_ratio', signals).value).toBeCloseTo(2 / 3);
  });

  it('make a suite that none of them names a measured 0, names alone do not', () => {
    const named = [
      ...built(1),
      stage({ runId: '1', name: 'unit', suites: ['unit'] }),
    ];
    expect(figure('test.integration_run_ratio', named)).toMatchObject({
      samples: 0,
      reason: expect.stringContaining('no integration suite recognised'),
    });
    const reported = [
      ...named,
      testReport({ name: 'a', runId: '1', suites: ['unit'], at: start }),
    ];
    expect(figure('test.integration_run_ratio', reported)).toMatchObject({
      value: 0,
      samples: 1,
    });
    // Scanners and benchmarks do not write test reports.
    expect(figure('test.security_run_ratio', reported).samples).toBe(0);
  });

  it.each([
    ['passed', 0, 1],
    ['failed', 2, 0],
  ])(
    'of an acceptance suite that %s speak for the deployed commit',
    (_, failed, value) => {
      const signals = [
        testReport({
          name: 'e2e',
          sha: 'a',
          suites: ['acceptance'],
          failed,
          at: start,
        }),
        deployment({ deploymentId: '1', sha: 'a', finishedAt: start + HOUR }),
      ];
      expect(figure('test.acceptance_run_ratio', signals).value).toBe(value);
    },
  );
});

describe('line coverage', () => {
  const reported = (n: number, coveragePct: number, fields = {}) =>
    testReport({
      name: `${n}`,
      sha: `${n}`,
      at: start + n * DAY,
      coveragePct,
      ...fields,
    });

  it('is that of the newest commit on the default branch', () => {
    const signals = [
      reported(0, 60),
      reported(1, 70),
      reported(1, 50, { name: 'other suite' }),
      reported(2, 10, { onDefaultBranch: false }),
    ];
    expect(figure('test.coverage_pct', signals)).toMatchObject({
      value: 70,
      samples: 2,
      newest: start + DAY,
    });
  });

  it('is gained or lost over 90 days', () => {
    const signals = [reported(-100, 20), reported(-60, 60), reported(2, 54.5)];
    expect(figure('test.coverage_trend_90d', signals)).toMatchObject({
      value: -5.5,
      samples: 2,
    });
    expect(figure('test.coverage_trend_90d', [reported(0, 60)])).toMatchObject({
      samples: 0,
      reason: 'fewer than two reports in 90 days',
    });
  });
});
