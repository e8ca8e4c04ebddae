import { Entity } from '@backstage/catalog-model';
import { scopeOf } from './signals';
import { SCOPE_ANNOTATION } from './source';

const TEAMS = 50;

const nameOf = (n: number) => `service-${n}`;

export function refOf(n: number): string {
  return `component:default/${nameOf(n)}`;
}

/** As many components, each with a repository of its own, spread over teams. */
export function catalogOf(count: number, teams = TEAMS): Entity[] {
  return Array.from({ length: count }, (_, n) => {
    const owner = `team-${n % teams}`;
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: nameOf(n),
        annotations: { [SCOPE_ANNOTATION]: scopeOf(n) },
      },
      spec: { type: 'service', lifecycle: 'production', owner },
      relations: [{ type: 'ownedBy', targetRef: `group:default/${owner}` }],
    };
  });
}
