import { BenchBackend } from '../backend/BenchBackend';
import { PolicyName } from '../backend/policy';
import { BenchDatabase } from '../evaluate/databases';
import { timed } from '../measure/timed';
import { Client } from '../load/Client';
import { Figure } from '../types';
import { measureDuringSweep } from './measureDuringSweep';
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

/** What is measured by people who are signed in to a backend with that policy. */
async function withPeople(
  policy: PolicyName,
  database: BenchDatabase,
  entities: number,
  measure: (backend: BenchBackend, people: Client[]) => Promise<Figure[]>,
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
    return await measure(backend, people);
  } finally {
    people.forEach(person => person.close());
    await backend.stop();
  }
}

function measureUnder(
  policy: PolicyName,
  database: BenchDatabase,
  { entities, seconds }: OrganisationOptions,
): Promise<Figure[]> {
  return withPeople(policy, database, entities, async (backend, people) => {
    const pages = await measurePages(backend, people, { policy, seconds });
    return policy === 'all'
      ? [
          ...pages,
          ...(await measureEntity(backend, people, {
            seconds,
            entities: Math.min(PEOPLE, entities),
          })),
          ...(await measureWhole(backend, people[0])),
        ]
      : pages;
  });
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
  // The last one: results of the seed are judged anew.
  figures.push(
    ...(await withPeople('all', database, entities, (backend, people) =>
      measureDuringSweep(database.db, backend, people, options.seconds),
    )),
  );
  return figures;
}
