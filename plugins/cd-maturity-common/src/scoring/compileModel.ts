import { Clause, MaturityModel, Practice, SignalDictionary } from '../model';
import { compileAskClause } from './clauses/askClause';
import { compileFactClause } from './clauses/factClause';
import { compileMetricClause } from './clauses/metricClause';
import { compilePracticeClause } from './clauses/practiceClause';
import { CompiledClause } from './clauses/types';
import { evaluationOrder } from './evaluationOrder';
import { EFFORT_COST, WEIGHT } from './weights';

/** A practice with its references resolved to places in the model. @public */
export type CompiledPractice = {
  id: string;
  /** Place in the model. */
  index: number;
  practice: Practice;
  /** Place of its dimension in the model. */
  dimension: number;
  rank: number;
  weight: number;
  /** What its effort counts against its effect. */
  cost: number;
  gate: boolean;
  essential: boolean;
  /** A gate of the upper levels: words alone make it at most partial. */
  needsMoreThanWords: boolean;
  /** Every clause is a fact, so that one that does not hold is a fail and not just unknown. */
  factsOnly: boolean;
  clauses: CompiledClause[];
  requires: number[];
  supersededBy: number[];
};

/** The practices of one dimension at one level. @public */
export type CompiledCell = {
  rank: number;
  /** Share of the weight that the level needs beside its gates. */
  threshold: number;
  practices: CompiledPractice[];
  /** The same: what weighs most and costs least first; ids make the order sure. */
  byWorth: CompiledPractice[];
};

/** @public */
export type CompiledDimension = {
  id: string;
  /** Place in the model. */
  index: number;
  weight: number;
  /** One for each level, the lowest first. */
  cells: CompiledCell[];
};

/** A model made ready to score many entities. @public */
export type CompiledModel = {
  model: MaturityModel;
  dictionary: SignalDictionary;
  /** In model order. */
  practices: CompiledPractice[];
  byId: ReadonlyMap<string, CompiledPractice>;
  /** The greatest effect first; ids make the order sure. */
  byEffect: CompiledPractice[];
  /** So that a practice comes after those of this model that its clauses take over. */
  order: CompiledPractice[];
  /** Practices that others can cover, one list for each level, the highest first. */
  coverable: CompiledPractice[][];
  dimensions: CompiledDimension[];
  topRank: number;
};

/**
 * Resolves references and thresholds once, so that scoring an entity only compares.
 * @remarks Expects a model without findings; throws on a reference that leads nowhere.
 * @public
 */
export function compileModel(
  model: MaturityModel,
  dictionary: SignalDictionary,
): CompiledModel {
  const places = new Map(model.practices.map(({ id }, place) => [id, place]));
  const dimensions = new Map(model.dimensions.map(({ id }, at) => [id, at]));
  const ranks = new Map(model.levels.map(({ id, rank }) => [id, rank]));

  const placeOf = (id: string) =>
    known(places.get(id), `practice ${id}`, model);

  const compileClause = (clause: Clause, index: number, practice: Practice) => {
    if ('metric' in clause) {
      return compileMetricClause(clause, index, dictionary);
    }
    if ('fact' in clause) {
      return compileFactClause(clause, index);
    }
    if ('practice' in clause) {
      return compilePracticeClause(clause, index, places.get(clause.practice));
    }
    const scale = known(
      model.scales[clause.scale],
      `scale ${clause.scale}`,
      model,
    );
    return compileAskClause(clause, index, practice.id, scale, model.answers);
  };

  const practices = model.practices.map(
    (practice, index): CompiledPractice => ({
      id: practice.id,
      index,
      practice,
      dimension: known(
        dimensions.get(practice.dimension),
        `dimension ${practice.dimension}`,
        model,
      ),
      rank: known(ranks.get(practice.level), `level ${practice.level}`, model),
      weight: WEIGHT[practice.flag],
      cost: EFFORT_COST[practice.effort],
      gate: practice.gate,
      essential: practice.flag === 'essential',
      needsMoreThanWords:
        practice.gate &&
        (practice.flag === 'advanced' || practice.flag === 'expert'),
      factsOnly: practice.evidence.every(clause => 'fact' in clause),
      clauses: practice.evidence.map((clause, at) =>
        compileClause(clause, at, practice),
      ),
      requires: practice.requires.map(placeOf),
      supersededBy: practice.supersededBy.map(placeOf),
    }),
  );

  const levels = [...model.levels].sort((a, b) => a.rank - b.rank);
  const byId = new Map(practices.map(practice => [practice.id, practice]));

  return {
    model,
    dictionary,
    practices,
    byId,
    byEffect: [...practices].sort(
      (a, b) => b.practice.effect - a.practice.effect || (a.id < b.id ? -1 : 1),
    ),
    order: evaluationOrder(practices, byId),
    coverable: [...levels]
      .reverse()
      .map(({ rank }) =>
        practices.filter(p => p.rank === rank && p.supersededBy.length > 0),
      )
      .filter(list => list.length > 0),
    dimensions: model.dimensions.map(({ id, weight }, index) => ({
      id,
      index,
      weight,
      cells: levels.map(({ id: level, rank }) => {
        const inCell = practices.filter(
          p => p.practice.dimension === id && p.rank === rank,
        );
        return {
          rank,
          threshold: model.coverage[level] ?? 0,
          practices: inCell,
          byWorth: [...inCell].sort(mostForLeast),
        };
      }),
    })),
    topRank: levels.length,
  };
}

function mostForLeast(a: CompiledPractice, b: CompiledPractice): number {
  return (
    b.weight - a.weight ||
    a.cost - b.cost ||
    b.practice.effect - a.practice.effect ||
    (a.id < b.id ? -1 : 1)
  );
}

function known<T>(value: T | undefined, what: string, model: MaturityModel): T {
  if (value === undefined) {
    throw new Error(`Model ${model.metadata.id} has no ${what}`);
  }
  return value;
}
