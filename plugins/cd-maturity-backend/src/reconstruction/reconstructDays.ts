import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { dayOf } from '../history/day';
import { ModelSet } from '../models/ModelSet';
import { putReconstructedDays } from '../store/groupDays';
import { reconstructedSpan } from '../store/levelMoves';
import {
  readReconstructedModels,
  settleReconstructedModel,
} from '../store/reconstructions';
import { countGroupsAt } from './countGroupsAt';
import { weekEnds } from './weekEnds';

/** The last instants of the weeks for which history was computed, at most as many as of one entity. */
async function lastDays(db: Knex, model: string): Promise<Instant[]> {
  const span = await reconstructedSpan(db, model);
  return span
    ? weekEnds(span.to)
        .map(end => end - 1)
        .filter(at => at >= span.from)
    : [];
}

/** Counts how groups stood on the days for which history was computed. True when there is more to count. */
export async function reconstructDays(deps: {
  db: Knex;
  models: Pick<ModelSet, 'models'>;
  onHistory?: () => void;
}): Promise<boolean> {
  const { db, models, onHistory } = deps;
  const [mark, ...rest] = await readReconstructedModels(db);
  if (!mark) {
    return false;
  }
  const compiled = models.models.find(
    ({ model }) => model.metadata.id === mark.model,
  );
  const tree = await GroupTree.read(db);
  await db.transaction(async tx => {
    await settleReconstructedModel(tx, mark);
    if (!compiled) {
      return;
    }
    for (const at of await lastDays(tx, mark.model)) {
      await putReconstructedDays(tx, mark.model, {
        day: dayOf(at),
        modelVersion: compiled.model.metadata.version,
        groups: await countGroupsAt(tx, compiled, tree, at),
      });
    }
  });
  onHistory?.();
  return rest.length > 0;
}
