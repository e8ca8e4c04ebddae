import { contextOf } from '../__testUtils__/context';
import { Signal } from '../../signals';
import {
  at,
  bot,
  change,
  deployment,
  gitopsSync,
  run,
  trainingRun,
} from '../__testUtils__/signals';
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

describe('facts that controllers and orchestrators show', () => {
  const fact = (id: string, ...signals: Signal[]) =>
    signalFacts(contextOf(signals))[id];

  it('says whether settings of production are on or off', () => {
    const on = gitopsSync({ at: recent, autoSync: true, selfHeal: false });
    expect(fact('gitops.controller_present', on)).toBe(true);
    expect(fact('gitops.auto_sync', on)).toBe(true);
    expect(fact('gitops.self_heal', on)).toBe(false);
    const off = gitopsSync({ at: recent, application: 'b', autoSync: false });
    expect(fact('gitops.auto_sync', on, off)).toBe(false);
  });

  it('takes the last word, and none from below production', () => {
    const before = gitopsSync({ at: recent, autoSync: false });
    const after = gitopsSync({ at: recent + 1, autoSync: true });
    expect(fact('gitops.auto_sync', before, after)).toBe(true);
    const staging = gitopsSync({ at: recent, autoSync: true, tier: 'staging' });
    expect(fact('gitops.auto_sync', staging)).toBeUndefined();
  });

  it.each([
    ['healthy', true],
    ['degraded', true],
    ['missing', undefined],
  ] as const)('finds the workload of a %s application: %s', (health, found) => {
    expect(fact('k8s.workload_found', gitopsSync({ at: recent, health }))).toBe(
      found,
    );
  });

  it('knows an orchestrator by the steps of its runs', () => {
    const training = trainingRun({
      runId: '1',
      finishedAt: recent,
      steps: ['prepare', 'train'],
    });
    expect(fact('ml.pipeline_orchestrated', training)).toBe(true);
    expect(
      fact('ml.pipeline_orchestrated', { ...training, steps: ['train'] }),
    ).toBeUndefined();
  });
});
