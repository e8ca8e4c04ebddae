import { environmentTier, isTransientEnvironment } from './environmentTier';

describe('environmentTier', () => {
  it.each([
    ['production', 'production'],
    ['Production', 'production'],
    ['prod-eu', 'production'],
    ['shop_live', 'production'],
    ['prod2', 'production'],
    ['ProdEurope', 'production'],
    ['staging', 'staging'],
    ['pre-prod', 'staging'],
    ['preprod', 'staging'],
    ['uat', 'staging'],
    ['qa', 'test'],
    ['e2e', 'test'],
    ['test-production', 'test'],
    ['dev', 'development'],
    ['development-2', 'development'],
    ['non-prod', 'unknown'],
    ['products', 'unknown'],
    ['delivery', 'unknown'],
    ['github-pages', 'unknown'],
    ['eu-west-1', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s by name (edge cases 32, 33)', (name, tier) => {
    expect(environmentTier(name)).toBe(tier);
  });

  it('puts the flag of the provider first, then what is configured, then the name', () => {
    const patterns = [{ pattern: '^EU-', tier: 'staging' as const }];
    expect(environmentTier('eu-prod')).toBe('production');
    expect(environmentTier('eu-prod', { patterns })).toBe('staging');
    expect(environmentTier('eu-prod', { patterns, productionFlag: true })).toBe(
      'production',
    );
  });

  it('takes a flag of false for silence', () => {
    expect(environmentTier('prod-eu', { productionFlag: false })).toBe(
      'production',
    );
  });
});

describe('isTransientEnvironment', () => {
  it.each([
    'preview',
    'Preview – shop',
    'pr-123',
    'PR 7',
    'shop-pr45',
    'pull/9',
    'review/login',
  ])('%s comes and goes (edge case 32)', name =>
    expect(isTransientEnvironment(name)).toBe(true),
  );
  it.each(['production', 'prod-1', 'spr-1', 'staging', 'approve'])(
    '%s stays',
    name => expect(isTransientEnvironment(name)).toBe(false),
  );
});
