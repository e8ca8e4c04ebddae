import { InputError } from '@backstage/errors';
import {
  CompiledModel,
  confidenceBounds,
  PracticeStatus,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { isPostgres } from '../database/dialect';
import { likePart } from '../database/likePart';
import { UNRATED } from '../store/dimensionText';
import { whereAnyTag } from '../store/tags';
import { statusKey, statusLetter } from '../store/statusText';
import { restrict } from './restrict';
import { ScorecardScope } from './ScorecardScope';

/** Filter value for "has no owner", "is in no system". */
const NONE = 'none';

function splitPair(pair: string): [id: string, value: string] {
  const colon = pair.lastIndexOf(':');
  return [pair.slice(0, colon), pair.slice(colon + 1)];
}

/** Values by what they are about: `build:2`, `build:3`, `test:1` are two conditions, not three. */
function groupPairs(pairs: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, value] of pairs.map(splitPair)) {
    groups.set(id, [...(groups.get(id) ?? []), value]);
  }
  return groups;
}

function whereOneOf(
  query: Knex.QueryBuilder,
  column: string,
  values: readonly string[] | undefined,
): void {
  if (!values) {
    return;
  }
  query.andWhere(inner => {
    inner.whereIn(
      column,
      values.filter(value => value !== NONE),
    );
    if (values.includes(NONE)) {
      inner.orWhereNull(column);
    }
  });
}

function whereLevel(
  query: Knex.QueryBuilder,
  levels: readonly string[] | undefined,
): void {
  if (!levels) {
    return;
  }
  query.andWhere(inner => {
    inner.where(rated =>
      rated
        .where('unrated', false)
        .whereIn(
          'level',
          levels.filter(level => level !== 'unrated').map(Number),
        ),
    );
    if (levels.includes('unrated')) {
      inner.orWhere('unrated', true);
    }
  });
}

function whereConfidence(
  query: Knex.QueryBuilder,
  bands: ScorecardFilter['confidence'],
): void {
  if (bands) {
    query.andWhere(inner => {
      for (const [from, below] of bands.map(confidenceBounds)) {
        inner.orWhere(band =>
          band.where('confidence', '>=', from).where('confidence', '<', below),
        );
      }
    });
  }
}

function whereDimensions(
  query: Knex.QueryBuilder,
  compiled: CompiledModel,
  pairs: readonly string[],
): void {
  for (const [id, ranks] of groupPairs(pairs)) {
    const dimension = compiled.dimensions.find(known => known.id === id);
    if (!dimension) {
      throw new InputError(
        `Invalid query parameter 'dimension': model ${compiled.model.metadata.id} has no dimension '${id}'`,
      );
    }
    const letters = ranks.map(rank => (rank === 'unrated' ? UNRATED : rank));
    query.whereRaw(
      `substr(dimension_levels, ?, 1) in (${letters.map(() => '?').join(',')})`,
      [dimension.index + 1, ...letters],
    );
  }
}

function wherePractices(
  query: Knex.QueryBuilder,
  compiled: CompiledModel,
  pairs: readonly string[],
  postgres: boolean,
): void {
  for (const [id, values] of groupPairs(pairs)) {
    const practice = compiled.byId.get(id);
    if (!practice) {
      throw new InputError(
        `Invalid query parameter 'practice': model ${compiled.model.metadata.id} has no practice '${id}'`,
      );
    }
    const statuses = values as PracticeStatus[];
    if (postgres) {
      query.whereRaw('status_keys && ?::int[]', [
        statuses.map(status => statusKey(practice.index, status)),
      ]);
    } else {
      query.whereRaw(
        `substr(statuses, ?, 1) in (${statuses.map(() => '?').join(',')})`,
        [practice.index + 1, ...statuses.map(statusLetter)],
      );
    }
  }
}

/** Rows of the model that the caller may see, whatever the filter says. */
export function selectVisible(
  db: Knex,
  scope: ScorecardScope,
): Knex.QueryBuilder {
  const query = db('scores').where('model', scope.compiled.model.metadata.id);
  restrict(query, scope.restriction);
  return query;
}

/** Rows that fit the filter. */
export function selectRows(db: Knex, scope: ScorecardScope): Knex.QueryBuilder {
  const { filter, compiled, tree } = scope;
  const query = selectVisible(db, scope);
  if (filter.q) {
    query.whereRaw(`sort_name like ? escape '\\'`, [
      likePart(filter.q.toLocaleLowerCase('en-US')),
    ]);
  }
  const withBelow = (refs: readonly string[] | undefined) =>
    refs?.flatMap(ref => tree.withDescendants(ref));
  whereOneOf(query, 'owner', withBelow(filter.owner));
  whereOneOf(query, 'system', filter.system);
  whereOneOf(query, 'domain', withBelow(filter.domain));
  whereOneOf(query, 'type', filter.type);
  whereOneOf(query, 'lifecycle', filter.lifecycle);
  if (filter.tag) {
    whereAnyTag(query, filter.tag);
  }
  whereConfidence(query, filter.confidence);
  whereLevel(query, filter.level);
  whereDimensions(query, compiled, filter.dimension ?? []);
  wherePractices(query, compiled, filter.practice ?? [], isPostgres(db));
  return query;
}
