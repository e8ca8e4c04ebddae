import { Entity } from '@backstage/catalog-model';
import { testSource } from '../__testUtils__/testSource';
import { BindingRule, bindingRulesSchema } from '../config/bindingsSchema';
import { bindEntity, Correction } from './bindEntity';
import { Rename, ScopeNames } from './ScopeNames';

const entity = (
  annotations: Record<string, string>,
  rest: Partial<Entity> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop', annotations },
  ...rest,
});

function bind(
  bound: Entity,
  options: {
    rules?: unknown[];
    renames?: Rename[];
    correction?: Correction;
  } = {},
) {
  const rules: BindingRule[] = bindingRulesSchema.parse(options.rules);
  return bindEntity(
    bound,
    {
      sources: [testSource],
      rules,
      names: new ScopeNames(options.renames ?? []),
    },
    options.correction,
  );
}

describe('bindEntity', () => {
  it('takes what sources derive from annotations, in lower case', () => {
    expect(bind(entity({ 'test/scope': 'Acme/Shop' }))).toMatchObject({
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

  it('brings the labels of incidents where incidents come from', () => {
    const bound = entity({
      'test/scope': 'acme/shop',
      'cd-maturity/sources': 'ci: test acme/builds',
      'cd-maturity/incident-labels': 'Sev-1, outage',
    });
    const { bindings } = bind(bound, {
      renames: [{ formerKey: 'test:acme/old', scopeKey: 'test:acme/shop' }],
    });
    expect(
      bindings.map(({ scopeKey, incidentLabels }) => [
        scopeKey,
        incidentLabels,
      ]),
    ).toEqual([
      ['test:acme/builds', undefined],
      ['test:acme/shop', ['Sev-1', 'outage']],
      ['test:acme/old', ['Sev-1', 'outage']],
    ]);
  });

  it('lets declared lines replace derived ones of that role only', () => {
    const { bindings, unreadable } = bind(
      entity({
        'test/scope': 'acme/mono',
        'cd-maturity/sources': [
          'deploy: test Acme/Mono environment=shop-* service=shop',
          'fly: test acme/mono',
          'ci: test acme/mono colour=red',
        ].join('\n'),
      }),
    );
    expect(bindings).toMatchObject([
      {
        scopeKey: 'test:acme/mono',
        roles: ['deploy'],
        filter: { environment: 'shop-*', service: 'shop' },
        why: 'cd-maturity/sources: deploy: test Acme/Mono environment=shop-* service=shop',
      },
      { roles: ['scm', 'ci', 'incidents', 'registry'] },
    ]);
    expect(unreadable).toEqual([
      'fly: test acme/mono',
      'ci: test acme/mono colour=red',
    ]);
  });

  it.each(['workflow', 'environment', 'branch', 'path', 'service'])(
    'reads the filter %s of a declared line',
    key => {
      const line = `ci: test acme/mono ${key}=some/*`;
      expect(
        bind(entity({ 'cd-maturity/sources': line })).bindings,
      ).toMatchObject([{ filter: { [key]: 'some/*' } }]);
    },
  );

  it('fills in the scope of rules, and leaves out entities that lack a part', () => {
    const rule = {
      match: { kind: 'component', type: ['service', 'website'] },
      source: 'test',
      scope: 'jobs/{namespace}/{name}-{annotation:acme.io/site}',
      roles: ['ci'],
    };
    const service = { spec: { type: 'Service' } };
    const site = { 'acme.io/site': 'EU', 'test/scope': 'acme/shop' };
    expect(bind(entity(site, service), { rules: [rule] }).bindings).toEqual([
      {
        entityRef: 'component:default/shop',
        source: 'test',
        scopeKey: 'test:jobs/default/shop-eu',
        roles: ['ci'],
        why: 'cdMaturity.bindings[0]',
      },
      expect.objectContaining({
        scopeKey: 'test:acme/shop',
        roles: ['scm', 'deploy', 'incidents', 'registry'],
      }),
    ]);
    expect(bind(entity({}, service), { rules: [rule] }).bindings).toEqual([]);
    expect(
      bind(entity(site, { spec: { type: 'library' } }), { rules: [rule] })
        .bindings,
    ).toHaveLength(1);
  });

  it('names a placeholder that there is not', () => {
    expect(() =>
      bind(entity({}), {
        rules: [{ source: 'test', scope: '{nmae}', roles: ['ci'] }],
      }),
    ).toThrow('unknown placeholder {nmae}');
  });

  it('keeps a component in a folder of a repository to that folder', () => {
    const annotations = (location: string) => ({
      'test/scope': 'code.acme.io/acme/mono',
      'backstage.io/source-location': location,
    });
    const filterOf = (location: string) =>
      bind(entity(annotations(location))).bindings[0].filter;
    const base = 'url:https://code.acme.io/Acme/Mono';
    expect(filterOf(`${base}/tree/main/services/Shop/`)).toEqual({
      path: 'services/Shop',
    });
    expect(filterOf(`${base}/-/tree/main/services/shop`)).toEqual({
      path: 'services/shop',
    });
    expect(filterOf(`${base}/src/main/services/shop`)).toEqual({
      path: 'services/shop',
    });
    expect(filterOf(`${base}/?path=/services/shop`)).toEqual({
      path: 'services/shop',
    });
    expect(filterOf(`${base}/tree/main/`)).toBeUndefined();
    expect(filterOf(`${base}/tree/main/.backstage/`)).toBeUndefined();
    expect(
      filterOf('url:https://code.acme.io/acme/other/tree/main/services/shop'),
    ).toBeUndefined();
  });

  it('counts the past of a renamed scope under every name', () => {
    const renames = [
      { formerKey: 'test:acme/old', scopeKey: 'test:acme/mid' },
      { formerKey: 'test:acme/mid', scopeKey: 'test:acme/new' },
    ];
    for (const scope of ['acme/old', 'acme/new']) {
      expect(
        bind(entity({ 'test/scope': scope }), { renames }).bindings,
      ).toMatchObject([
        { scopeKey: 'test:acme/new', why: 'test/scope' },
        { scopeKey: 'test:acme/mid', former: true },
        {
          scopeKey: 'test:acme/old',
          former: true,
          why: 'test/scope; former name of acme/new',
        },
      ]);
    }
  });

  it('ends where a ring of renames closes', () => {
    const renames = [
      { formerKey: 'test:a', scopeKey: 'test:b' },
      { formerKey: 'test:b', scopeKey: 'test:a' },
    ];
    expect(
      bind(entity({ 'test/scope': 'a' }), { renames }).bindings,
    ).toHaveLength(2);
  });

  it('puts a correction in place of everything else', () => {
    const correction: Correction = {
      by: 'user:default/mia',
      bindings: [{ source: 'test', scope: 'Acme/Real', roles: ['ci'] }],
    };
    const annotated = entity({
      'test/scope': 'acme/shop',
      'cd-maturity/sources': 'deploy: test acme/shop',
    });
    expect(bind(annotated, { correction }).bindings).toEqual([
      {
        entityRef: 'component:default/shop',
        source: 'test',
        scopeKey: 'test:acme/real',
        roles: ['ci'],
        why: 'Corrected by user:default/mia',
      },
    ]);
    const nothing = { by: 'user:default/mia', bindings: [] };
    expect(bind(annotated, { correction: nothing }).bindings).toEqual([]);
  });
});
