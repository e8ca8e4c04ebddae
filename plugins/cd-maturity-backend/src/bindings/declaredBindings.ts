import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_SOURCES,
  SourceRole,
} from 'backstage-plugin-cd-maturity-common';
import { BindingHint } from 'backstage-plugin-cd-maturity-node';

const ROLES: readonly SourceRole[] = [
  'scm',
  'ci',
  'deploy',
  'incidents',
  'registry',
  'gitops',
  'quality',
  'ml',
];
const LINE = /^(?<role>[a-z]+):\s*(?<source>\S+)\s+(?<scope>\S+)(?<filter>.*)$/;
const FILTER = /^(?<key>workflow|environment)=(?<glob>\S+)$/;

export type DeclaredBinding = BindingHint & { source: string };

function parseFilter(text: string): BindingHint['filter'] | undefined {
  const filter: NonNullable<BindingHint['filter']> = {};
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const match = FILTER.exec(part)?.groups;
    if (!match) {
      return undefined;
    }
    filter[match.key as 'workflow' | 'environment'] = match.glob;
  }
  return filter;
}

function parseLine(line: string): DeclaredBinding | undefined {
  const match = LINE.exec(line)?.groups;
  const role = ROLES.find(known => known === match?.role);
  const filter = match && parseFilter(match.filter);
  if (!match || !role || !filter) {
    return undefined;
  }
  return {
    source: match.source,
    scope: match.scope.toLowerCase(),
    roles: [role],
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    why: `${ANNOTATION_SOURCES}: ${line}`,
  };
}

/** What the entity itself says about its sources, and the lines of it that cannot be read. */
export function declaredBindings(entity: Entity): {
  bindings: DeclaredBinding[];
  unreadable: string[];
} {
  const text = entity.metadata.annotations?.[ANNOTATION_SOURCES] ?? '';
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  const bindings: DeclaredBinding[] = [];
  const unreadable: string[] = [];
  for (const line of lines) {
    const binding = parseLine(line);
    if (binding) {
      bindings.push(binding);
    } else {
      unreadable.push(line);
    }
  }
  return { bindings, unreadable };
}
