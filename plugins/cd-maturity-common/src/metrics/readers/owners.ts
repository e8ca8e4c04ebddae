import { Actor } from '../../signals';
import { perContext } from '../perContext';
import { MetricContext } from '../types';

const NO_OWNER = 'the entity has no owner that is known';
export const UNKNOWN_LOGINS =
  'more than 30 % of the logins belong to nobody in the catalog';

export function withoutOwner({ ownership }: MetricContext): string | undefined {
  return ownership && ownership.owners.length > 0 ? undefined : NO_OWNER;
}

/** Whether a person belongs to the owning group; nothing when the login is unknown. */
export const belongsToOwner = perContext(({ ownership }) => {
  const owners = new Set(ownership?.owners);
  return ({ login }: Actor): boolean | undefined => {
    const key = login?.toLowerCase() ?? '';
    const groups = ownership?.groupsOfLogin ?? {};
    if (!Object.hasOwn(groups, key)) return undefined;
    return groups[key].some(group => owners.has(group));
  };
});

export function isMachine(actor: Actor | undefined): boolean {
  return actor?.kind === 'bot' || actor?.kind === 'system';
}
