import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_SOURCES,
  SOURCE_ROLES,
} from 'backstage-plugin-cd-maturity-common';
import { BindingFilter, BindingHint } from 'backstage-plugin-cd-maturity-node';

const LINE = /^(?<role>[a-z]+):\s*(?<source>\S+)\s+(?<scope>\S+)(?<filter>.*)$/;
const FILTER =
  /^(?<key>workflow|environment|branch|path|service)=(?<glob>\S+)$/;

export type DeclaredBinding = BindingHint & { source: string };

function parseFilter(text: string): BindingFilter | undefined {
  const filter: BindingFilter = {};
  for (const part of text.split(/\s+/).filter(Boolean)) {
    const match = FILTER.exec(part)?.groups;
    if (!match) {
      return undefined;
    }
    filter[match.key as keyof BindingFilter] = match.glob;
  }
  return filter;
}

function parseLine(line: string): DeclaredBinding | undefined {
  const match = LINE.exec(line)?.groups;
  const role = SOURCE_ROLES.find(known => known === match?.role);
  const filter = match && parseFilter(match.filter);
  if (!match || !role || !filter) {
    return undefined;
  }
  return {
    source: match.source,
    scope: match.scope,
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
