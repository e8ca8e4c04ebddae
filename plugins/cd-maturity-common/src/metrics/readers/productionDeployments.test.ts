import { contextOf } from '../__testUtils__/context';
import { at, deployment, HOUR } from '../__testUtils__/signals';
import { defaultMetricOptions } from '../options';
import {
  countedDeployments,
  productionDeployments,
  successfulDeployments,
} from './productionDeployments';

const monday = at('2026-03-02 09:00');

function seen(...signals: Parameters<typeof contextOf>[0]) {
  return productionDeployments(contextOf(signals)).map(
    ({ at: finishedAt, outcome, parts }) => ({
      finishedAt,
      outcome,
      parts: parts.length,
    }),
  );
}

describe('productionDeployments', () => {
  it('takes several targets of one release for one deployment, done with the last (edge case 20)', () => {
    expect(
      seen(
        deployment({
          deploymentId: 'eu',
          environment: 'prod-eu',
          finishedAt: monday,
          sha: 'a',
          runId: '1',
        }),
        deployment({
          deploymentId: 'us',
          environment: 'prod-us',
          finishedAt: monday + HOUR,
          sha: 'a',
          runId: '1',
        }),
      ),
    ).toEqual([{ finishedAt: monday + HOUR, outcome: 'success', parts: 2 }]);
  });

  it('has failed while a target is failed', () => {
    const target = (deploymentId: string, outcome: 'success' | 'failure') =>
      deployment({
        deploymentId,
        environment: `prod-${deploymentId}`,
        finishedAt: monday,
        sha: 'a',
        runId: '1',
        outcome,
      });
    expect(seen(target('eu', 'failure'), target('us', 'success'))).toEqual([
      { finishedAt: monday, outcome: 'failure', parts: 2 },
    ]);
  });

  it('takes a second attempt in the same run for the same deployment (edge case 13)', () => {
    const attempt = (
      deploymentId: string,
      hours: number,
      outcome: 'success' | 'failure',
    ) =>
      deployment({
        deploymentId,
        finishedAt: monday + hours * HOUR,
        sha: 'a',
        runId: '1',
        outcome,
      });
    expect(
      seen(attempt('1', 0, 'failure'), attempt('2', 1, 'success')),
    ).toEqual([{ finishedAt: monday + HOUR, outcome: 'success', parts: 2 }]);
  });

  it('takes a run that is run again after success for a deployment of its own (edge cases 26, 27)', () => {
    const deployed = (deploymentId: string, hours: number, version: string) =>
      deployment({
        deploymentId,
        finishedAt: monday + hours * HOUR,
        sha: version,
        runId: `run of ${version}`,
      });
    expect(
      seen(deployed('1', 0, 'a'), deployed('2', 1, 'b'), deployed('3', 2, 'a')),
    ).toHaveLength(3);
    expect(seen(deployed('1', 0, 'a'), deployed('2', 1, 'a'))).toHaveLength(2);
  });

  it('counts the same commit by two pipelines as two deployments (edge case 15)', () => {
    expect(
      seen(
        deployment({
          deploymentId: '1',
          finishedAt: monday,
          sha: 'a',
          runId: '1',
        }),
        deployment({
          deploymentId: '2',
          finishedAt: monday + 1,
          sha: 'a',
          runId: '2',
        }),
      ),
    ).toHaveLength(2);
  });

  it.each([
    ['staging', { tier: 'staging' as const }],
    ['an unknown tier', { tier: 'unknown' as const }],
    ['a preview (edge case 32)', { transient: true }],
    ['a skipped job (edge case 22)', { outcome: 'skipped' as const }],
    ['a manual job that waits (edge case 23)', { state: 'waiting' as const }],
    ['a superseded one (edge case 34)', { outcome: 'neutral' as const }],
    [
      'one that never ended (edge case 36)',
      {
        outcome: 'unknown' as const,
        state: 'unknown' as const,
        finishedAt: undefined,
      },
    ],
  ])('does not count %s', (_, fields) => {
    expect(
      seen(deployment({ deploymentId: '1', finishedAt: monday, ...fields })),
    ).toEqual([]);
  });

  it('leaves failed attempts out of what is counted unless the option says so', () => {
    const signals = [
      deployment({ deploymentId: '1', finishedAt: monday, outcome: 'failure' }),
    ];
    expect(countedDeployments(contextOf(signals))).toEqual([]);
    expect(successfulDeployments(contextOf(signals))).toEqual([]);
    const options = { ...defaultMetricOptions, countFailedAttempts: true };
    expect(countedDeployments(contextOf(signals, { options }))).toHaveLength(1);
  });
});
