import { Knex } from 'knex';
import { markKindsDirty } from '../store/markKindsDirty';
import { Clock } from '../time/Clock';
import { keepVersions } from './keepVersions';
import { ModelSet } from './ModelSet';

/** Compares the models with those last used: results of removed ones go, and a changed one makes everything due. */
export async function syncModels(
  deps: { db: Knex; clock: Clock },
  models: ModelSet,
): Promise<void> {
  const { db, clock } = deps;
  const rows = models.models.map(compiled => ({
    model: compiled.model.metadata.id,
    version: compiled.model.metadata.version,
    hash: models.hashOf(compiled),
  }));
  const ids = rows.map(row => row.model);
  await db.transaction(async tx => {
    const known: Array<{ model: string; hash: string }> = await tx('models');
    for (const table of ['scores', 'score_details', 'score_groups', 'models']) {
      await tx(table).whereNotIn('model', ids).delete();
    }
    await tx('models').insert(rows).onConflict('model').merge();
    await keepVersions(tx, models, clock.now());
    const changed = rows.some(
      row => known.find(({ model }) => model === row.model)?.hash !== row.hash,
    );
    if (changed) {
      await markKindsDirty(tx, {
        kinds: models.judgedKinds,
        cause: 'model',
        dueAt: clock.now(),
      });
    }
  });
}
