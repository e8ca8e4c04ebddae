import { Campaign, CompiledModel } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { selectRows } from '../scorecard/selectRows';
import { campaignCounts } from './countTeams';

type StandingRow = { id: string; total: unknown; reached: unknown };

/**
 * In which of the campaigns an entity takes part, and whether it is where they want it. One query for all of them, which
 * are campaigns of the model.
 */
export async function readStanding(
  db: Knex,
  compiled: CompiledModel,
  campaigns: readonly Campaign[],
  { entityRef, tree }: { entityRef: string; tree: GroupTree },
): Promise<Map<string, boolean>> {
  if (campaigns.length === 0) {
    return new Map();
  }
  const rows: StandingRow[] = await db.unionAll(
    campaigns.map(({ id, target, scope }) =>
      selectRows(db, {
        compiled,
        filter: scope,
        tree,
        restriction: undefined,
      })
        .where('entity_ref', entityRef)
        .select({
          id: db.raw('cast(? as text)', [id]),
          ...campaignCounts(db, compiled, target),
        }),
    ),
  );
  return new Map(
    rows
      .filter(({ total }) => Number(total) > 0)
      .map(({ id, reached }) => [id, Number(reached) > 0]),
  );
}
