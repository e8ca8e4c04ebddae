import { policies } from '../backend/policy';
import { openPostgres, openSqlite } from '../evaluate/databases';
import { measureOrganisation } from '../org/measureOrganisation';
import { PEOPLE } from '../org/people';
import { Figure, PartOptions, PartResult } from '../types';

const SIZES = [1_000, 10_000];
const SECONDS = 3;
/** SQLite is for trying the product out. */
const MOST_ON_SQLITE = 10_000;

/** The pages of an organisation with results, asked over HTTP of a backend in a process of its own. */
export async function org({
  entities,
  seconds = SECONDS,
}: PartOptions): Promise<PartResult> {
  const figures: Figure[] = [];
  const notes = new Set<string>();
  for (const size of entities ? [entities] : SIZES) {
    for (const open of [openPostgres, openSqlite]) {
      if (open === openSqlite && size > MOST_ON_SQLITE) {
        continue;
      }
      const database = await open();
      if (!database) {
        notes.add(
          'PostgreSQL is left out: no server answers on 127.0.0.1:5432.',
        );
        continue;
      }
      try {
        const measured = await measureOrganisation(
          database,
          { entities: size, seconds, policies },
          Date.now(),
        );
        figures.push(
          ...measured.map(figure => ({
            ...figure,
            group: `${database.title}, ${size} entities`,
          })),
        );
      } finally {
        await database.drop();
      }
    }
  }
  return {
    part: 'org',
    work: `pages of an organisation over HTTP, ${PEOPLE} people at once, ${seconds} s each`,
    figures,
    notes: [...notes],
  };
}
