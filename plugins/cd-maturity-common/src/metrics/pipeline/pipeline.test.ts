import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  deployment,
  MINUTE,
  push,
  run,
  stage,
} from '../__testUtils__/signals';
import { Phase, Signal } from '../../signals';

const start = at('2026-03-10 09:00');

const figure = (id: string, ...signals: Signal[]) =>
  measured(id, contextOf(signals));

describe('pipeline phases', () => {
  const job = (name: string, phases: Phase[], fields = {}) =>
    stage({ runId: '1', name, phases, finishedAt: start, ...fields });

  it('shows five for build, test, deploy-staging, deploy-production started by a push', () => {
    expect(
      figure(
        'pipeline.phase_coverage',
        run({ runId: '1', createdAt: start }),
        job('build', ['build']),
        job('test', ['test']),
        job('deploy-staging', ['stage']),
        job('deploy-production', ['deploy']),
      ),
    ).toMatchObject({ value: 5, samples: 1 });
  });

  it('sees stage and deploy in deployments as well', () => {
    expect(
      figure(
        'pipeline.phase_coverage',
        deployment({ deploymentId: '1', finishedAt: start, tier: 'staging' }),
        deployment({ deploymentId: '2', finishedAt: start }),
      ).value,
    ).toBe(2);
  });

  it('counts what runs for a released tag, not what runs for a proposal', () => {
    expect(
      figure(
        'pipeline.phase_coverage',
        run({ runId: '1', createdAt: start, trigger: 'manual' }),
        deployment({ deploymentId: '1', finishedAt: start, sha: 'tagged' }),
        job('package', ['build'], { onDefaultBranch: false, sha: 'tagged' }),
        job('test', ['test'], { onDefaultBranch: false, sha: 'proposed' }),
        job('skipped', ['stage'], { outcome: 'skipped' }),
      ).value,
    ).toBe(2);
  });
});

/** Jenkins names a stage that was never reached, with the text "null" as its status. */
describe('edge case 18: a job that never ran', () => {
  const signals = [
    push({ sha: 'a', pushedAt: start }),
    run({ runId: '1', sha: 'a', createdAt: start, trigger: 'manual' }),
    stage({
      runId: '1',
      name: 'unit tests',
      phases: ['test'],
      suites: ['unit'],
      state: 'done',
      outcome: 'skipped',
      runner: 'shared',
      queuedAt: start,
      startedAt: start + MINUTE,
      finishedAt: start + MINUTE,
    }),
  ];

  it.each([
    ['pipeline.phase_coverage', 0],
    ['test.unit_run_ratio', undefined],
    ['ci.central_runner_ratio', undefined],
    ['ci.queue_p50_minutes', undefined],
  ])('counts as nothing in %s', (id, value) => {
    expect(figure(id, ...signals).value).toBe(value);
  });

  it('does not make a failed run of a successful one', () => {
    expect(figure('ci.success_ratio', ...signals)).toMatchObject({
      value: 1,
      samples: 1,
    });
  });
});

describe('same way to every environment', () => {
  const deployed = (
    deploymentId: string,
    tier: 'production' | 'test',
    definition?: string,
    runId?: string,
  ) => deployment({ deploymentId, tier, definition, runId, finishedAt: start });

  it('compares with the definitions that deploy to production', () => {
    expect(
      figure(
        'pipeline.shared_definition_ratio',
        run({ runId: '9', createdAt: start, workflow: 'deploy' }),
        deployed('1', 'production', 'deploy'),
        deployed('2', 'test', undefined, '9'),
        deployed('3', 'test', 'by hand'),
        deployed('4', 'test', 'by hand'),
      ),
    ).toMatchObject({ value: 0.5, samples: 4 });
  });

  it('says nothing while it is not known what deploys to production', () => {
    expect(
      figure(
        'pipeline.shared_definition_ratio',
        deployed('1', 'production'),
        deployed('2', 'test', 'deploy'),
      ).samples,
    ).toBe(0);
  });
});

describe('isolation of environments', () => {
  const tiers = (...names: Array<'production' | 'staging' | 'unknown'>) =>
    figure(
      'env.isolation_score',
      ...names.map((tier, n) =>
        deployment({
          deploymentId: `${n}`,
          tier,
          finishedAt: start + n * MINUTE,
        }),
      ),
    );

  it('asks for production and another environment', () => {
    expect(tiers('production', 'staging')).toMatchObject({
      value: 1,
      samples: 1,
    });
    expect(tiers('production', 'production').value).toBe(0);
    expect(tiers('staging').value).toBe(0);
    expect(tiers('unknown').samples).toBe(0);
  });
});
