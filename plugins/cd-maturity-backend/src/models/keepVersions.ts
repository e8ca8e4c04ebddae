import {
  compareOutlines,
  Instant,
  outlineOf,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { addModelVersion, readNewestVersion } from '../store/modelVersions';
import { ModelSet } from './ModelSet';

/** Writes down every model that is not what it was last, with what changed. */
export async function keepVersions(
  db: Knex,
  models: ModelSet,
  at: Instant,
): Promise<void> {
  for (const compiled of models.models) {
    const { metadata } = compiled.model;
    const hash = models.hashOf(compiled);
    const newest = await readNewestVersion(db, metadata.id);
    if (newest?.hash !== hash) {
      const outline = outlineOf(compiled.model);
      await addModelVersion(db, {
        model: metadata.id,
        at,
        version: metadata.version,
        hash,
        outline,
        changes: newest && compareOutlines(newest.outline, outline),
      });
    }
  }
}
