import { contextOf } from '../__testUtils__/context';
import { at, deployment, HOUR } from '../__testUtils__/signals';
import { Deployment } from '../../signals';
import { rollouts } from './rollout';

const start = at('2026-03-02 09:00');

/** Deploys one version an hour; a version with an exclamation mark fails. */
function rollout(
  versions: string[],
  fields: (version: string) => Partial<Deployment> = sha => ({ sha }),
) {
  const signals = versions.map((version, n) =>
    deployment({
      deploymentId: `${n}`,
      finishedAt: start + n * HOUR,
      outcome: version.endsWith('!') ? 'failure' : 'success',
      ...fields(version.replace('!', '')),
    }),
  );
  return rollouts(contextOf(signals)).map(({ kind, undoes }) =>
    undoes ? `${kind} of ${undoes.last.sha ?? undoes.last.digest}` : kind,
  );
}

describe('rollouts', () => {
  it('takes V1, V2, V3, V1 for a rollback of V2, the first after its target', () => {
    expect(rollout(['V1', 'V2', 'V3', 'V1'])).toEqual([
      'new',
      'new',
      'new',
      'rollback of V2',
    ]);
  });

  it('takes V1, V1 for a redeployment (edge case 26)', () => {
    expect(rollout(['V1', 'V1'])).toEqual(['new', 'redeploy']);
  });

  it('takes V1, V2 failed, V1 for a redeployment (edge case 25)', () => {
    expect(rollout(['V1', 'V2!', 'V1'])).toEqual(['new', 'redeploy']);
  });

  it('takes a way back from a rollback for a rollback of it (edge case 28)', () => {
    expect(rollout(['V1', 'V2', 'V1', 'V2'])).toEqual([
      'new',
      'new',
      'rollback of V2',
      'rollback of V1',
    ]);
  });

  it('goes by the digest before the commit', () => {
    expect(
      rollout(['1', '2', '1'], digest => ({ digest, sha: 'same' })),
    ).toEqual(['new', 'new', 'rollback of same']);
    expect(rollout(['1', '2'], digest => ({ digest, sha: 'same' }))).toEqual([
      'new',
      'new',
    ]);
  });

  it('looks at each environment by itself', () => {
    const places: Record<string, string> = {
      'V1 eu': 'prod-eu',
      'V2 eu': 'prod-eu',
      'V1 us': 'prod-us',
    };
    expect(
      rollout(Object.keys(places), version => ({
        environment: places[version],
        sha: version.slice(0, 2),
      })),
    ).toEqual(['new', 'new', 'new']);
  });

  it('cannot tell without knowing what was deployed', () => {
    expect(rollout(['V1', 'V1'], () => ({}))).toEqual(['new', 'new']);
  });
});
