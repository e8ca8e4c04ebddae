import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { BenchBackend } from '../backend/BenchBackend';
import { buildBareApp } from '../browser/buildBareApp';
import { measureBrowser } from '../browser/measureBrowser';
import { openBrowser } from '../browser/openBrowser';
import { servePages } from '../browser/servePages';
import { openSqlite } from '../evaluate/databases';
import { placesFor } from '../org/places';
import { seedOrganisation } from '../org/seedOrganisation';
import { PartOptions, PartResult } from '../types';

const ENTITIES = 10_000;
const DIST = resolvePackagePath('app', 'dist');
const PERSON = { user: 'user:default/bench', groups: [] };

/** What a reader waits for in Chromium: the production build over an organisation with results. */
export async function browser({
  entities = ENTITIES,
}: PartOptions): Promise<PartResult> {
  const bareDist = buildBareApp();
  const database = await openSqlite();
  try {
    await seedOrganisation(database.db, entities, Date.now());
    const { teams } = placesFor(entities);
    const backend = await BenchBackend.start(database.backend, { teams });
    const pages = await servePages(DIST, backend, PERSON);
    const bare = await servePages(bareDist, backend, PERSON);
    const chromium = await openBrowser();
    try {
      const page = await chromium.newPage({
        viewport: { width: 1440, height: 900 },
      });
      return {
        part: 'browser',
        work: `pages of ${entities} entities and ${teams} teams in Chromium, production build, ${database.title}`,
        figures: await measureBrowser(page, pages, bare),
      };
    } finally {
      await chromium.close();
      pages.close();
      bare.close();
      await backend.stop();
    }
  } finally {
    await database.drop();
  }
}
