import {
  CompiledModel,
  findMetric,
  GoalCriterion,
  GoalOrigin,
  meetsCriterion,
  metricResult,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { BigIntValue, toInstant } from '../database/values';
import { EntityRecord } from '../store/entities';
import { readingOf, toReadings } from '../store/readings';
import { measurable } from './measurable';

/** Entities in all, and how many reached each target and meet each criterion. */
export type ScopeProgress = {
  entities: number;
  targets: number[];
  criteria: number[];
};

/** Figures are packed by entity: so many are looked at at once. */
const PAGE = 500;

function rowsOf(
  db: Knex,
  compiled: CompiledModel,
  { entityRef, kind }: EntityRecord,
  tree: GroupTree,
): Knex.QueryBuilder {
  const query = db('scores').where('scores.model', compiled.model.metadata.id);
  return kind === 'system'
    ? query.where('scores.system', entityRef)
    : query.whereIn('scores.owner', tree.withDescendants(entityRef));
}

/** Counts rows whose level, overall or of a dimension, is at least the rank. */
export function reachedCount(
  db: Knex,
  compiled: CompiledModel,
  target: { dimension?: string; level: string },
): Knex.Raw {
  const rank =
    compiled.model.levels.find(({ id }) => id === target.level)?.rank ?? 0;
  const dimension = compiled.dimensions.find(
    ({ id }) => id === target.dimension,
  );
  return dimension
    ? db.raw(
        `coalesce(sum(case when substr(dimension_levels, ?, 1) between ? and '9' then 1 else 0 end), 0)`,
        [dimension.index + 1, String(rank)],
      )
    : db.raw(
        'coalesce(sum(case when unrated = ? or level < ? then 0 else 1 end), 0)',
        [true, rank],
      );
}

async function countCriteria(
  compiled: CompiledModel,
  rows: () => Knex.QueryBuilder,
  criteria: readonly GoalCriterion[],
): Promise<number[]> {
  const counts = criteria.map(() => 0);
  let after = '';
  while (criteria.length > 0) {
    const page: Array<{
      entity_ref: string;
      as_of: BigIntValue;
      readings: string;
    }> = await rows()
      .join('metric_values', 'metric_values.entity_ref', 'scores.entity_ref')
      .where('scores.entity_ref', '>', after)
      .orderBy('scores.entity_ref')
      .limit(PAGE)
      .select('scores.entity_ref')
      .select('metric_values.as_of', 'metric_values.readings');
    for (const row of page) {
      const readings = toReadings(row.readings, toInstant(row.as_of));
      criteria.forEach((criterion, index) => {
        const metric = findMetric(criterion.metric);
        const signal = compiled.dictionary.signals[criterion.metric];
        const value =
          metric &&
          metricResult(
            metric,
            readingOf(readings, criterion.metric),
            signal ?? {},
          ).value;
        counts[index] += meetsCriterion(criterion, value) ? 1 : 0;
      });
    }
    if (page.length < PAGE) {
      break;
    }
    after = page[page.length - 1].entity_ref;
  }
  return counts;
}

/** How many entities of a group or system are where the goal wants them. */
export async function scopeProgress(
  db: Knex,
  compiled: CompiledModel,
  entity: EntityRecord,
  tree: GroupTree,
  { origin }: { origin: GoalOrigin },
): Promise<ScopeProgress> {
  const { targets, criteria } = measurable(origin);
  const rows = () => rowsOf(db, compiled, entity, tree);
  const row = await rows()
    .select({ entities: db.raw('count(*)') })
    .select(
      Object.fromEntries(
        targets.map((target, index) => [
          `t${index}`,
          reachedCount(db, compiled, target),
        ]),
      ),
    )
    .first();
  return {
    entities: Number(row.entities),
    targets: targets.map((_, index) => Number(row[`t${index}`])),
    criteria: await countCriteria(compiled, rows, criteria),
  };
}
