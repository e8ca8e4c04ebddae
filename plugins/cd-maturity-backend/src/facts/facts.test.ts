import { Entity } from '@backstage/catalog-model';
import { catalogFacts, catalogFigures, RelatedEntity } from '.';

const bare: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'shop' },
  spec: {},
};

function read(
  entity: Partial<Omit<Entity, 'metadata'>> & {
    metadata?: Partial<Entity['metadata']>;
  },
  related: Record<string, RelatedEntity> = {},
  supportedTechnology?: { supported: string[]; unsupported: string[] },
) {
  const context = {
    entity: {
      ...bare,
      ...entity,
      metadata: { ...bare.metadata, ...entity.metadata },
    },
    related: new Map(Object.entries(related)),
    supportedTechnology,
  };
  return Object.fromEntries(
    [...catalogFacts, ...catalogFigures].map(fact => [
      fact.id,
      fact.read(context),
    ]),
  );
}

const relation = (type: string, targetRef: string) => ({ type, targetRef });
const link = (title: string, type?: string) => ({
  url: 'https://example.org',
  title,
  type,
});

describe('catalog facts', () => {
  it('say no of an empty entity, and nothing where there is nothing to look at', () => {
    expect(read({})).toEqual({
      'scm.repo_linked': false,
      'catalog.owner_valid': false,
      'catalog.owner_is_group': false,
      'catalog.docs_linked': false,
      'catalog.deploy_doc_linked': false,
      'catalog.work_tracker_linked': false,
      'catalog.lifecycle_set': false,
      'catalog.relations_declared': false,
      'catalog.api_defined': undefined,
      'catalog.stack_approved': undefined,
      'obs.dashboard_linked': false,
      'obs.business_metric_linked': false,
      'obs.slo_defined': undefined,
      'gitops.controller_present': undefined,
      'ml.data_lineage_declared': false,
      'catalog.metadata_score': 0,
    });
  });

  it('need owners that exist', () => {
    const owned = { relations: [relation('ownedBy', 'group:default/a')] };
    expect(read(owned)['catalog.owner_valid']).toBe(false);
    expect(read(owned, { 'group:default/a': { kind: 'group' } })).toMatchObject(
      {
        'catalog.owner_valid': true,
        'catalog.owner_is_group': true,
      },
    );
    expect(
      read(
        { relations: [relation('ownedBy', 'user:default/mia')] },
        { 'user:default/mia': { kind: 'user' } },
      ),
    ).toMatchObject({
      'catalog.owner_valid': true,
      'catalog.owner_is_group': false,
    });
  });

  it('take the work tracker of the owning group', () => {
    const owned = { relations: [relation('ownedBy', 'group:default/a')] };
    expect(
      read(owned, { 'group:default/a': { kind: 'group', workTracker: true } })[
        'catalog.work_tracker_linked'
      ],
    ).toBe(true);
  });

  it.each([
    ['Runbook', 'runbook', 'catalog.docs_linked', true],
    ['Runbook', 'runbook', 'catalog.deploy_doc_linked', true],
    ['How to release', undefined, 'catalog.deploy_doc_linked', true],
    ['Employment', undefined, 'catalog.deploy_doc_linked', false],
    ['Latency dashboard', undefined, 'obs.dashboard_linked', true],
    ['KPI', undefined, 'obs.business_metric_linked', true],
    ['Checkout SLO', undefined, 'obs.slo_defined', true],
    ['Team backlog', undefined, 'catalog.work_tracker_linked', true],
  ])('a link "%s" of type %s gives %s = %s', (title, type, id, expected) => {
    expect(read({ metadata: { links: [link(title, type)] } })[id]).toBe(
      expected,
    );
  });

  it('take an empty list of dependencies as a declaration', () => {
    const inSystem = { relations: [relation('partOf', 'system:default/s')] };
    expect(read(inSystem)['catalog.relations_declared']).toBe(false);
    expect(
      read({ ...inSystem, spec: { dependsOn: [] } })[
        'catalog.relations_declared'
      ],
    ).toBe(true);
  });

  it('need every provided API in the catalog', () => {
    const providing = {
      relations: [
        relation('providesApi', 'api:default/a'),
        relation('providesApi', 'api:default/b'),
      ],
    };
    expect(
      read(providing, { 'api:default/a': { kind: 'api' } })[
        'catalog.api_defined'
      ],
    ).toBe(false);
  });

  it('need data sets on both ends of a component', () => {
    const reading = relation('dependsOn', 'resource:default/orders');
    const writing = relation('dependencyOf', 'resource:default/scores');
    const related = {
      'resource:default/orders': { kind: 'resource', type: 'dataset' },
      'resource:default/scores': { kind: 'resource', type: 'feature-view' },
      'resource:default/cluster': { kind: 'resource', type: 'cluster' },
    };
    const declared = (relations: (typeof reading)[]) =>
      read({ relations }, related)['ml.data_lineage_declared'];
    expect(declared([reading, writing])).toBe(true);
    expect(declared([reading, reading])).toBe(false);
    expect(
      declared([reading, relation('dependsOn', 'resource:default/cluster')]),
    ).toBe(false);
  });

  it('take an application of a controller for a controller', () => {
    const annotations = { 'argocd/app-name': 'shop' };
    expect(
      read({ metadata: { annotations } })['gitops.controller_present'],
    ).toBe(true);
  });

  it('compare tags with the list of supported technology', () => {
    const list = { supported: ['java', 'go'], unsupported: ['perl'] };
    const stack = (tags: string[]) =>
      read({ metadata: { tags } }, {}, list)['catalog.stack_approved'];
    expect(stack(['java', 'payments'])).toBe(true);
    expect(stack(['java', 'perl'])).toBe(false);
    expect(stack(['payments'])).toBe(false);
  });

  it('count filled fields', () => {
    const half = read(
      {
        metadata: { description: 'Sells things', tags: ['java'] },
        spec: { type: 'service', lifecycle: 'production' },
      },
      {},
    );
    expect(half['catalog.metadata_score']).toBe(0.5);
  });
});
