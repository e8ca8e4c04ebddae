import { Entity } from '@backstage/catalog-model';
import { testSource } from '../__testUtils__/testSource';
import { bindEntity } from './bindEntity';

const entity = (annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop', annotations },
});

describe('bindEntity', () => {
  it('takes what sources derive from annotations', () => {
    expect(
      bindEntity(entity({ 'test/scope': 'acme/shop' }), [testSource]),
    ).toMatchObject({
      bindings: [
        {
          entityRef: 'component:default/shop',
          source: 'test',
          scopeKey: 'test:acme/shop',
          why: 'test/scope',
        },
      ],
      unreadable: [],
    });
  });

  it('lets declared lines replace derived ones of that role only', () => {
    const { bindings, unreadable } = bindEntity(
      entity({
        'test/scope': 'acme/mono',
        'cd-maturity/sources': [
          'deploy: test Acme/Mono environment=shop-*',
          'fly: test acme/mono',
          'ci: test acme/mono branch=main',
        ].join('\n'),
      }),
      [testSource],
    );
    expect(bindings).toMatchObject([
      {
        scopeKey: 'test:acme/mono',
        roles: ['deploy'],
        filter: { environment: 'shop-*' },
        why: 'cd-maturity/sources: deploy: test Acme/Mono environment=shop-*',
      },
      { roles: ['scm', 'ci', 'incidents', 'registry'] },
    ]);
    expect(unreadable).toEqual([
      'fly: test acme/mono',
      'ci: test acme/mono branch=main',
    ]);
  });
});
