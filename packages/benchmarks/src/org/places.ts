import { Entity } from '@backstage/catalog-model';

const DOMAINS = 10;

export type Places = { teams: number; systems: number; domains: number };

/** A team has fifty entities, a system a hundred. */
export function placesFor(entities: number): Places {
  return {
    teams: Math.max(5, Math.round(entities / 50)),
    systems: DOMAINS * Math.max(1, Math.round(entities / 1_000)),
    domains: DOMAINS,
  };
}

export const teamOf = (n: number) => `group:default/team-${n}`;

function named(kind: string, name: string, partOf?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: {},
    relations: partOf ? [{ type: 'partOf', targetRef: partOf }] : [],
  };
}

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** The groups, systems and domains that entities are spread over. */
export function placeEntities({ teams, systems, domains }: Places): Entity[] {
  return [
    ...times(teams, n => named('Group', `team-${n}`)),
    ...times(domains, n => named('Domain', `domain-${n}`)),
    ...times(systems, n =>
      named('System', `system-${n}`, `domain:default/domain-${n % domains}`),
    ),
  ];
}
