import { contextOf, measured } from '../__testUtils__/context';
import { at, push, run, stage } from '../__testUtils__/signals';
import { MetricContext } from '../types';
import { correctedStages } from './correctedStages';

const start = at('2026-03-10 09:00');
const signals = [
  push({ sha: 'a', pushedAt: start }),
  run({ runId: '1', sha: 'a', createdAt: start }),
  stage({
    runId: '1',
    name: 'pact verification',
    suites: ['unit'],
    finishedAt: start,
  }),
  stage({
    runId: '1',
    name: 'Ship it',
    phases: ['build'],
    finishedAt: start + 1,
  }),
];

function shown(fields: Partial<MetricContext>) {
  return correctedStages(contextOf(signals, fields)).map(
    ({ name, phases, suites }) => ({ name, phases, suites }),
  );
}

const withPatterns = {
  options: {
    ...contextOf([]).options,
    recognition: {
      phases: { deploy: ['ship'] },
      suites: { integration: ['pact'] },
    },
  },
};

describe('correctedStages', () => {
  it('adds what the patterns of the organisation see', () => {
    expect(shown(withPatterns)).toEqual([
      {
        name: 'pact verification',
        phases: [],
        suites: ['unit', 'integration'],
      },
      { name: 'Ship it', phases: ['build', 'deploy'], suites: [] },
    ]);
  });

  it('lets the owner say what a job does, the last word last', () => {
    const corrections = {
      jobs: [
        { job: 'PACT *', suites: ['component' as const] },
        { job: 'ship*', phases: ['stage' as const] },
        { job: 'ship it', phases: [] },
      ],
      absentSuites: [],
    };
    expect(shown({ ...withPatterns, corrections })).toEqual([
      { name: 'pact verification', phases: [], suites: ['component'] },
      { name: 'Ship it', phases: [], suites: [] },
    ]);
  });

  it('leaves stages alone where nobody says anything', () => {
    const context = contextOf(signals);
    expect(correctedStages(context)).toBe(context.evidence.stages);
  });
});

describe('names prove presence, not absence', () => {
  const integration = (fields: Partial<MetricContext>) =>
    measured('test.integration_run_ratio', contextOf(signals, fields));

  it('until an owner confirms that there is none', () => {
    expect(integration({})).toMatchObject({
      samples: 0,
      reason: expect.stringContaining('confirm there is none'),
    });
    const corrections = { jobs: [], absentSuites: ['integration' as const] };
    expect(integration({ corrections })).toMatchObject({
      value: 0,
      samples: 1,
    });
  });

  it('or a pattern finds it', () => {
    expect(integration(withPatterns)).toMatchObject({ value: 1, samples: 1 });
  });
});
