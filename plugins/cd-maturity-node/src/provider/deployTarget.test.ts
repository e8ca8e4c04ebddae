import { deployTarget } from './deployTarget';

const options = { environments: [], incidentLabels: [] };

describe('deployTarget', () => {
  it.each([
    ['deploy-production', 'production', 'production'],
    ['deploy-eu-prod', 'eu-prod', 'production'],
    ['Deploy to staging', 'staging', 'staging'],
    ['deploy_dev', 'dev', 'development'],
    ['deployProd', 'Prod', 'production'],
    ['release to production', 'production', 'production'],
    ['production: deploy', 'production', 'production'],
    ['Deployment to QA', 'QA', 'test'],
  ])('%s goes to %s', (name, environment, tier) => {
    expect(deployTarget(name, options)).toMatchObject({ environment, tier });
  });

  it.each([
    'deploy',
    'build-prod',
    'production',
    'approve-deploy-production',
    'hold-deploy-prod',
    'test deployment scripts',
    'deploy-eu-west',
  ])('%s names no deployment', name => {
    expect(deployTarget(name, options)).toBeUndefined();
  });

  it('takes the names of the organisation', () => {
    expect(
      deployTarget('deploy abnahme', {
        ...options,
        environments: [{ pattern: '^abnahme$', tier: 'staging' }],
      }),
    ).toMatchObject({ environment: 'abnahme', tier: 'staging' });
  });
});
