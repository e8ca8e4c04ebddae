import { contextOf } from './__testUtils__/context';
import { at, bot, change, deployment, run } from './__testUtils__/signals';
import { signalFacts } from './signalFacts';

const recent = at('2026-03-10 09:00');

describe('signalFacts', () => {
  it('shows what signals prove', () => {
    const context = contextOf([
      run({ runId: '1', createdAt: recent }),
      deployment({ deploymentId: '1', tier: 'test', finishedAt: recent }),
      change({
        changeId: '1',
        openedAt: recent,
        author: bot('renovate[bot]'),
      }),
    ]);
    expect(signalFacts(context)).toEqual({
      'scm.pipeline_as_code': true,
      'test.environment_dedicated': true,
      'scm.dependency_updates_automated': true,
    });
  });

  it('leaves open what they do not prove', () => {
    const long = at('2025-01-10 09:00');
    const context = contextOf([
      run({ runId: '1', createdAt: recent, workflow: 'Freestyle job' }),
      deployment({ deploymentId: '1', finishedAt: recent }),
      deployment({ deploymentId: '2', tier: 'test', finishedAt: long }),
      change({ changeId: '1', openedAt: recent }),
    ]);
    expect(signalFacts(context)).toEqual({});
  });
});
