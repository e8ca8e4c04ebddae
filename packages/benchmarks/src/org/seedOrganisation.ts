import { markAllGroups } from 'backstage-plugin-cd-maturity-backend/src/aggregation/markAllGroups';
import { recomputeGroups } from 'backstage-plugin-cd-maturity-backend/src/aggregation/recomputeGroups';
import { isPostgres } from 'backstage-plugin-cd-maturity-backend/src/database/dialect';
import { keepDay } from 'backstage-plugin-cd-maturity-backend/src/store/groupDays';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { benchModels, openEngine } from '../evaluate/openEngine';
import { storeCatalog } from '../seed/storeCatalog';
import { addChanges } from './addChanges';
import { copyResults } from './copyResults';
import { placeEntities, placesFor } from './places';

/** So many entities have signals and are really judged; the others are copies of their results. */
const JUDGED = 200;
const DAY_MS = 24 * 3_600_000;
/** Half a year, what the page shows at first. */
const DAYS = 183;

/** An organisation with results, groups and history, as it would be after half a year. */
export async function seedOrganisation(
  db: Knex,
  entities: number,
  asOf: Instant,
): Promise<void> {
  const judged = Math.min(JUDGED, entities);
  const models = benchModels();
  const engine = await openEngine(db, judged, asOf);
  while (await engine.evaluateDue()) {
    // Until all are judged.
  }
  const places = placesFor(entities);
  await storeCatalog(db, placeEntities(places), {
    judgedKinds: models.judgedKinds,
    asOf,
  });
  await copyResults(db, { from: judged, to: entities }, places);
  await addChanges(db, models.get('cd'), asOf);
  await markAllGroups(db);
  while (await recomputeGroups(db, models.models)) {
    // Until no mark is left.
  }
  const today = Math.floor(asOf / DAY_MS);
  for (let day = today - DAYS; day < today; day += 1) {
    await keepDay(db, day);
  }
  await db.raw(isPostgres(db) ? 'VACUUM ANALYZE' : 'ANALYZE');
}
