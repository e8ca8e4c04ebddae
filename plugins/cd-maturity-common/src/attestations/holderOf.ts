import { Practice } from '../model';

/**
 * Who answers a question: the entity itself, its owning group, or the group that stands for the organisation.
 *
 * @public
 */
export type Holder = { ref: string; isGroup: boolean };

/**
 * Where the answers to a practice are kept. Undefined: organisation-wide questions while no group stands for the
 * organisation.
 * @public
 */
export function holderOf(
  scope: Practice['scope'],
  entity: { entityRef: string; owner?: string },
  organization: string | undefined,
): Holder | undefined {
  if (scope === 'org') {
    return organization ? { ref: organization, isGroup: true } : undefined;
  }
  // A component that a person owns answers the questions of its team itself.
  return scope === 'team' && entity.owner?.startsWith('group:')
    ? { ref: entity.owner, isGroup: true }
    : { ref: entity.entityRef, isGroup: entity.entityRef.startsWith('group:') };
}
