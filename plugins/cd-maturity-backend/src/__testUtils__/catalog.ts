import { Entity } from '@backstage/catalog-model';

const API_VERSION = 'backstage.io/v1alpha1';

function entity(
  kind: string,
  name: string,
  relations: ReadonlyArray<readonly [type: string, targetRef: string]>,
  rest: { metadata?: object; spec?: Entity['spec'] } = {},
): Entity {
  return {
    apiVersion: API_VERSION,
    kind,
    metadata: { name, namespace: 'default', ...rest.metadata },
    spec: rest.spec ?? {},
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

export function group(
  name: string,
  parent?: string,
  members: string[] = [],
): Entity {
  return entity(
    'Group',
    name,
    [
      ...(parent ? [['childOf', `group:default/${parent}`] as const] : []),
      ...members.map(ref => ['hasMember', `user:default/${ref}`] as const),
    ],
    { spec: { type: 'team', children: [] } },
  );
}

export function user(name: string, groups: string[], login = name): Entity {
  return entity(
    'User',
    name,
    groups.map(ref => ['memberOf', `group:default/${ref}`] as const),
    { metadata: { annotations: { 'github.com/user-login': login } } },
  );
}

export function system(name: string, inDomain?: string): Entity {
  return entity(
    'System',
    name,
    inDomain ? [['partOf', `domain:default/${inDomain}`]] : [],
  );
}

export function domain(name: string, parent?: string): Entity {
  return entity(
    'Domain',
    name,
    parent ? [['partOf', `domain:default/${parent}`]] : [],
  );
}

export function component(
  name: string,
  options: {
    owner?: string;
    system?: string;
    scope?: string;
    type?: string;
    annotations?: Record<string, string>;
  } = {},
): Entity {
  const relations: Array<[string, string]> = [];
  if (options.owner) {
    relations.push(['ownedBy', options.owner]);
  }
  if (options.system) {
    relations.push(['partOf', `system:default/${options.system}`]);
  }
  return entity('Component', name, relations, {
    metadata: {
      description: `The ${name}`,
      annotations: {
        ...(options.scope ? { 'test/scope': options.scope } : {}),
        ...options.annotations,
      },
    },
    spec: { type: options.type ?? 'service', lifecycle: 'production' },
  });
}
