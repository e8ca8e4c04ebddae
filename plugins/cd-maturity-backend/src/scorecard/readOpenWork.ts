import {
  CompiledModel,
  DecisionRecord,
  OpenWork,
  OpenWorkByOwner,
} from 'backstage-plugin-cd-maturity-common';
import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { sumOf, Tally } from '../aggregation/Tally';
import { tallyRows, tallySize } from '../aggregation/tallyRows';
import { BigIntValue } from '../database/values';
import { NONE } from '../store/dirtyGroups';
import { readGroups, selectGroups } from '../store/scoreGroups';
import {
  countsByStatus,
  OPEN_LETTERS,
  statusLetter,
} from '../store/statusText';
import { readTitles } from '../store/titles';
import { isWhole } from './isWhole';
import { ScorecardScope } from './ScorecardScope';
import { selectRows } from './selectRows';

const OWNERS = 200;

type DecisionCount = {
  key: string | null;
  state: DecisionRecord['state'];
  n: BigIntValue;
};

/** How many recommendations were answered how, by a column of decisions or of scores. */
async function countDecisions(
  db: Knex,
  scope: ScorecardScope,
  by: 'practice_id' | 'owner',
  practiceId?: string,
): Promise<Map<string, Record<string, number>>> {
  const rows = selectRows(db, scope).select('entity_ref', 'owner').as('rows');
  const query = db
    .from('decisions')
    .join(rows, 'rows.entity_ref', 'decisions.entity_ref')
    .where('decisions.model', scope.compiled.model.metadata.id)
    .groupBy(by, 'state')
    .select({ key: by }, 'state', db.raw('count(*) as n'));
  if (practiceId) {
    query.where('practice_id', practiceId);
  }
  const counts: DecisionCount[] = await query;
  const byKey = new Map<string, Record<string, number>>();
  for (const { key, state, n } of counts) {
    const states = byKey.get(key ?? NONE) ?? {};
    byKey.set(key ?? NONE, { ...states, [state]: Number(n) });
  }
  return byKey;
}

/** Everything that the filter lets through, counted together. */
export async function readTally(
  db: Knex,
  scope: ScorecardScope,
): Promise<Tally> {
  const { compiled } = scope;
  const model = compiled.model.metadata.id;
  const [all] = isWhole(scope)
    ? await readGroups(selectGroups(db, { model, groupBy: 'all' }))
    : [];
  if (all) {
    return all.total;
  }
  const tallies = await tallyRows(selectRows(db, scope), compiled, 'owner');
  return sumOf(tallies.values(), tallySize(compiled));
}

/** What stands open, by practice: what stands open on most entities first. */
export async function readOpenWork(
  db: Knex,
  scope: ScorecardScope,
  tally: Tally,
): Promise<OpenWork[]> {
  const decisions = await countDecisions(db, scope, 'practice_id');
  return scope.compiled.practices
    .map(({ id, index, rank, gate, practice }) => {
      const counts = countsByStatus(tally.practices.statuses[index]);
      return {
        practiceId: id,
        title: practice.title,
        dimension: practice.dimension,
        level: rank,
        gate,
        effort: practice.effort,
        effect: practice.effect,
        open: counts.fail + counts.partial,
        unknown: counts.unknown,
        decisions: decisions.get(id) ?? {},
      };
    })
    .filter(({ open, unknown }) => open + unknown > 0)
    .sort((a, b) => b.open - a.open || b.unknown - a.unknown);
}

function practiceOf({ model, byId }: CompiledModel, id: string) {
  const practice = byId.get(id);
  if (!practice) {
    throw new NotFoundError(
      `Model ${model.metadata.id} has no practice '${id}'`,
    );
  }
  return practice;
}

/** On whose entities one practice stands open: on most first. */
export async function readOpenWorkByOwner(
  db: Knex,
  scope: ScorecardScope,
  practiceId: string,
): Promise<OpenWorkByOwner[]> {
  const { index } = practiceOf(scope.compiled, practiceId);
  const count = (letters: string[], alias: string) =>
    db.raw(
      `sum(case when substr(statuses, ?, 1) in (${letters
        .map(() => '?')
        .join(',')}) then 1 else 0 end) as ??`,
      [index + 1, ...letters, alias],
    );
  const [rows, decisions]: [
    Array<{ owner: string | null; open: BigIntValue; unknown: BigIntValue }>,
    Map<string, Record<string, number>>,
  ] = await Promise.all([
    selectRows(db, scope)
      .groupBy('owner')
      .select(
        'owner',
        count(OPEN_LETTERS, 'open'),
        count([statusLetter('unknown')], 'unknown'),
      )
      .orderBy([{ column: 'open', order: 'desc' }, 'owner'])
      .limit(OWNERS),
    countDecisions(db, scope, 'owner', practiceId),
  ]);
  const titles = await readTitles(
    db,
    rows.flatMap(({ owner }) => owner ?? []),
  );
  return rows
    .map(row => ({
      owner: row.owner ?? NONE,
      title: titles.get(row.owner ?? '') ?? row.owner ?? NONE,
      open: Number(row.open),
      unknown: Number(row.unknown),
      decisions: decisions.get(row.owner ?? NONE) ?? {},
    }))
    .filter(({ open, unknown }) => open + unknown > 0);
}
