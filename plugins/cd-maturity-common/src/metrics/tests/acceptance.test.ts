import { contextOf, measured } from '../__testUtils__/context';
import { at, deployment, HOUR, stage } from '../__testUtils__/signals';
import { CiStage, Signal } from '../../signals';

const start = at('2026-03-10 09:00');

const suite = (sha: string, fields: Partial<CiStage> = {}) =>
  stage({
    runId: `run of ${sha}`,
    name: 'e2e',
    sha,
    suites: ['acceptance'],
    finishedAt: start,
    ...fields,
  });
const deployed = (sha?: string) =>
  deployment({
    deploymentId: `of ${sha}`,
    sha,
    finishedAt: start + HOUR,
  });

const figure = (...signals: Signal[]) =>
  measured('test.acceptance_run_ratio', contextOf(signals));

describe('acceptance tests before production', () => {
  it('counts deployments whose commit had passed the suite before', () => {
    expect(
      figure(
        ...['passed', 'failed', 'too late', 'untested'].map(deployed),
        suite('passed'),
        suite('failed', { outcome: 'failure' }),
        suite('too late', { finishedAt: start + 2 * HOUR }),
      ),
    ).toMatchObject({ value: 0.25, samples: 4 });
  });

  it('says nothing while no acceptance suite was seen', () => {
    expect(figure(deployed('a')).reason).toContain('no acceptance suite');
  });

  it('says nothing when it is not known what was deployed', () => {
    expect(figure(deployed(), suite('a'))).toMatchObject({
      samples: 0,
      reason: 'the deployed commits are not known',
    });
  });
});
