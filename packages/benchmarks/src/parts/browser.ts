import { BenchBackend } from '../backend/BenchBackend';
import { measureBrowser } from '../browser/measureBrowser';
import { openBrowser } from '../browser/openBrowser';
import { servePages } from '../browser/servePages';
import { openSqlite } from '../evaluate/databases';
import { placesFor } from '../org/places';
import { seedOrganisation } from '../org/seedOrganisation';
import { PartOptions, PartResult } from '../types';

const ENTITIES = 10_000;
const PERSON = { user: 'user:default/bench', groups: [] };

/** What a reader waits for in Chromium: the production build over an organisation with results. */
export async function browser({
  entities = ENTITIES,
}: PartOptions): Promise<PartResult> {
  const database = await openSqlite();
  try {
    await seedOrganisation(database.db, entities, Date.now());
    const { teams } = placesFor(entities);
    const backend = await BenchBackend.start(database.backend, { teams });
    const pages = await servePages(backend, PERSON);
    const chromium = await openBrowser();
    try {
      const page = await chromium.newPage({
        viewport: { width: 1440, height: 900 },
      });
      return {
        part: 'browser',
        work: `pages of ${entities} entities and ${teams} teams in Chromium, production build, ${database.title}`,
        figures: await measureBrowser(page, pages),
      };
    } finally {
      await chromium.close();
      pages.close();
      await backend.stop();
    }
  } finally {
    await database.drop();
  }
}
