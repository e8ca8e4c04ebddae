import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { mailLogin } from '../catalog/logins';
import { GroupTree } from '../catalog/GroupTree';
import { readEntities } from '../store/entities';
import { PushedFact } from '../store/facts';
import { holdersOfLogins, LoginHolder } from '../store/logins';
import { FactAboutPeople } from './readScope';

/** An address is known by the profile of its user, or is a login itself. */
const loginsOf = (address: string) => [
  address.toLowerCase(),
  mailLogin(address),
];

/** Whether the owner is, or has as a member, one of the people; undefined when somebody is unknown to the catalog. */
function holdsFor(
  owner: string | undefined,
  { people }: FactAboutPeople,
  holders: ReadonlyMap<string, readonly LoginHolder[]>,
  tree: GroupTree,
): boolean | undefined {
  if (!owner) {
    return undefined;
  }
  const owners = new Set([owner, ...tree.withDescendants(owner)]);
  const found = people.map(address =>
    loginsOf(address).flatMap(login => holders.get(login) ?? []),
  );
  const isOwner = ({ user, groups }: LoginHolder) =>
    owners.has(user) || groups.some(group => owners.has(group));
  if (found.flat().some(isOwner)) {
    return true;
  }
  return found.some(known => known.length === 0) ? undefined : false;
}

/**
 * What facts about people say of each entity, by its owner. The addresses are compared and forgotten. Where it cannot be
 * told, because the catalog does not know them all, nothing is said.
 */
export async function factsOfPeople(
  db: Knex,
  facts: readonly FactAboutPeople[],
  options: { entityRefs: readonly string[]; from: string; at: Instant },
): Promise<PushedFact[]> {
  if (facts.length === 0) {
    return [];
  }
  const { entityRefs, from, at } = options;
  const entities = await readEntities(db, entityRefs);
  const tree = await GroupTree.read(db);
  const holders = new Map<string, LoginHolder[]>();
  const addresses = facts.flatMap(({ people }) => people);
  for (const holder of await holdersOfLogins(db, addresses.flatMap(loginsOf))) {
    const { login } = holder;
    holders.set(login, [...(holders.get(login) ?? []), holder]);
  }
  return [...entities.values()].flatMap(({ entityRef, owner }) =>
    facts.flatMap((fact): PushedFact[] => {
      const isFalse = fact.value === false;
      const holds = isFalse || holdsFor(owner, fact, holders, tree);
      // Somebody whose address is not told may be anybody.
      if (holds === undefined || (!isFalse && fact.people.length === 0)) {
        return [];
      }
      return [
        {
          entityRef,
          id: fact.id,
          value: holds ? Number(fact.value) : 0,
          samples: fact.samples,
          observedAt: at,
          pushedBy: from,
        },
      ];
    }),
  );
}
