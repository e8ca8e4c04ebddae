import {
  CompiledModel,
  ModelPreview,
  WhatIfMove,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { JudgedBy } from '../store/metricValues';
import { judgedPages } from './judgedPages';
import { Level, levelsOfStored } from './levelsOfStored';

const SHOWN = 100;
/** The event loop gets its turn at least this often. */
const SLICE_MS = 20;

function distanceOf({ from, to }: WhatIfMove): number {
  return Math.abs((to ?? -1) - (from ?? -1));
}

/** Adds up who would stand where. */
class Comparison {
  readonly #counts = { evaluated: 0, up: 0, down: 0, joined: 0, left: 0 };
  readonly #before: number[];
  readonly #after: number[];
  #moves: WhatIfMove[] = [];

  constructor(topRank: number) {
    this.#before = new Array(topRank + 2).fill(0);
    this.#after = new Array(topRank + 2).fill(0);
  }

  add(entity: JudgedBy, from: Level, to: Level): void {
    this.#counts.evaluated += Number(from !== undefined || to !== undefined);
    this.#counts.joined += Number(from === undefined && to !== undefined);
    this.#counts.left += Number(from !== undefined && to === undefined);
    count(this.#before, from);
    count(this.#after, to);
    if (from === undefined || to === undefined || from === to) {
      return;
    }
    this.#counts[(to ?? -1) > (from ?? -1) ? 'up' : 'down'] += 1;
    const { entityRef, title, owner } = entity;
    this.#moves.push({
      entityRef,
      title,
      ...(owner ? { owner } : {}),
      from,
      to,
    });
    if (this.#moves.length > 2 * SHOWN) {
      this.#keepFurthest();
    }
  }

  result(): Omit<ModelPreview, 'model'> {
    this.#keepFurthest();
    const { up, down } = this.#counts;
    return {
      ...this.#counts,
      before: toDistribution(this.#before),
      after: toDistribution(this.#after),
      moves: this.#moves,
      more: up + down > this.#moves.length,
    };
  }

  #keepFurthest(): void {
    this.#moves = this.#moves
      .sort((a, b) => distanceOf(b) - distanceOf(a))
      .slice(0, SHOWN);
  }
}

/** Index 0 is unrated, 1 below the first level. */
function count(counts: number[], level: Level): void {
  if (level !== undefined) {
    const at = level === null ? 0 : level + 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

function toDistribution([unrated, ...levels]: number[]) {
  return { levels, unrated };
}

/**
 * Who would move under a changed model: stored evidence judged by both models, a page at a time. Nothing is written.
 * @param base - the model in force; undefined for one that is new
 */
export async function previewModel(
  db: Knex,
  models: { base: CompiledModel | undefined; changed: CompiledModel },
  within?: Knex.QueryBuilder,
): Promise<ModelPreview> {
  const { base, changed } = models;
  const comparison = new Comparison(
    Math.max(changed.topRank, base?.topRank ?? 0),
  );
  let sliceStart = performance.now();
  for await (const page of judgedPages(db, within)) {
    for (const entity of page) {
      const [from, to] = levelsOfStored([base, changed], entity);
      comparison.add(entity, from, to);
      if (performance.now() - sliceStart > SLICE_MS) {
        await nextTurn();
        sliceStart = performance.now();
      }
    }
  }
  const { id, version } = changed.model.metadata;
  return { model: { id, version }, ...comparison.result() };
}
