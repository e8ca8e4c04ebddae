import { contextOf } from '../__testUtils__/context';
import { at, push, run, stage } from '../__testUtils__/signals';
import { defaultMetricOptions } from '../options';
import { MetricContext } from '../types';
import { windowUntil } from '../window';
import { describeJobs } from './describeJobs';
import { describeSuites } from './describeSuites';

const start = at('2026-03-10 09:00');
const signals = [
  push({ sha: 'a', pushedAt: start }),
  run({ runId: '1', sha: 'a', createdAt: start }),
  run({ runId: '2', sha: 'a', createdAt: start }),
  stage({ runId: '1', name: 'ship', phases: [], finishedAt: start }),
  stage({ runId: '1', name: 'tests', suites: ['unit'], finishedAt: start }),
  stage({
    runId: '2',
    name: 'tests',
    suites: ['security'],
    finishedAt: start + 5,
  }),
  stage({
    runId: '0',
    name: 'old',
    finishedAt: at('2025-06-01 09:00'),
  }),
];

function described(fields: Partial<MetricContext> = {}) {
  const context = contextOf(signals, fields);
  return describeJobs(context, windowUntil(context.asOf, '90d'));
}

const corrections = {
  jobs: [
    { job: '*', phases: ['build' as const] },
    { job: 'Ship', phases: ['deploy' as const] },
  ],
  absentSuites: ['integration' as const],
};

describe('describeJobs', () => {
  it('shows each job of the window once, the most frequent first', () => {
    const both = { phases: [], suites: ['unit', 'security'] };
    expect(described()).toEqual([
      {
        name: 'tests',
        runs: 2,
        newest: start + 5,
        ...both,
        recognised: both,
        basis: 'name',
      },
      expect.objectContaining({ name: 'ship', runs: 1, phases: [] }),
    ]);
  });

  it('names the correction that decides, and what would hold without it', () => {
    expect(described({ corrections })).toMatchObject([
      {
        name: 'tests',
        phases: ['build'],
        suites: ['unit', 'security'],
        basis: 'owner',
        correction: '*',
      },
      {
        name: 'ship',
        phases: ['deploy'],
        recognised: { phases: [] },
        basis: 'owner',
        correction: 'Ship',
      },
    ]);
  });

  it('tells what patterns of the organisation add', () => {
    const recognition = { phases: { deploy: ['ship'] }, suites: {} };
    expect(
      described({ options: { ...defaultMetricOptions, recognition } }),
    ).toMatchObject([
      { name: 'tests', basis: 'name' },
      { name: 'ship', phases: ['deploy'], basis: 'patterns' },
    ]);
  });
});

describe('describeSuites', () => {
  it('says when each kind was seen last, and what there is none of', () => {
    const suites = describeSuites(contextOf(signals, { corrections }));
    expect(suites).toHaveLength(9);
    expect(suites).toContainEqual({
      suite: 'security',
      newest: start + 5,
      absent: false,
    });
    expect(suites).toContainEqual({ suite: 'integration', absent: true });
  });
});
