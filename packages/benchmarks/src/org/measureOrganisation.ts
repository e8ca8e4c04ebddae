import { BenchBackend } from '../backend/BenchBackend';
import { PolicyName } from '../backend/policy';
import { BenchDatabase } from '../evaluate/databases';
import { timed } from '../measure/timed';
import { Figure } from '../types';
import { measureEntity } from './measureEntity';
import { measurePages } from './measurePages';
import { measureWhole } from './measureWhole';
import { PEOPLE, signInPeople } from './people';
import { placesFor } from './places';
import { seedOrganisation } from './seedOrganisation';

export type OrganisationOptions = {
  entities: number;
  /** How long each load lasts. */
  seconds: number;
  policies: readonly PolicyName[];
};

async function measureUnder(
  policy: PolicyName,
  database: BenchDatabase,
  { entities, seconds }: OrganisationOptions,
): Promise<Figure[]> {
  const { teams } = placesFor(entities);
  const cataloged = Math.min(PEOPLE, entities);
  const backend = await BenchBackend.start(database.backend, {
    policy,
    cataloged,
    teams,
  });
  const people = await signInPeople(backend, teams);
  try {
    await backend.whenCataloged(people[0].token, cataloged);
    const pages = await measurePages(backend, people, { policy, seconds });
    return policy === 'all'
      ? [
          ...pages,
          ...(await measureEntity(backend, people, {
            seconds,
            entities: cataloged,
          })),
          ...(await measureWhole(backend, people[0])),
        ]
      : pages;
  } finally {
    people.forEach(person => person.close());
    await backend.stop();
  }
}

/** Everything about the pages, for an organisation of so many entities. */
export async function measureOrganisation(
  database: BenchDatabase,
  options: OrganisationOptions,
  now: number,
): Promise<Figure[]> {
  const { entities, policies } = options;
  const seedMs = await timed(() =>
    seedOrganisation(database.db, entities, now),
  );
  const figures: Figure[] = [
    { name: 'seeded', value: seedMs / 1000, unit: 's' },
    { name: 'database', value: (await database.size()) / 1e6, unit: 'MB' },
  ];
  for (const policy of policies) {
    figures.push(...(await measureUnder(policy, database, options)));
  }
  return figures;
}
