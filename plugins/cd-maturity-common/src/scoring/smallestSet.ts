import { cellState } from './cell';
import type {
  CompiledCell,
  CompiledModel,
  CompiledPractice,
} from './compileModel';
import { needsForNext } from './overall';
import type { Standing } from './standing';
import { PracticeStatus } from './types';
import { counts, EFFORT_COST } from './weights';

/**
 * The fewest practices whose passing reaches the next overall level: in each dimension that lags, open gates first, then
 * what weighs most and costs least until the coverage suffices. What a higher practice would cover is not a shortcut.
 */
export function smallestSet(
  compiled: CompiledModel,
  statuses: readonly PracticeStatus[],
  dimensions: readonly Standing[],
  level: number,
): Set<string> {
  if (level >= compiled.topRank) {
    return new Set();
  }
  const assumed = [...statuses];
  for (const { dimension, need } of needsForNext(dimensions, level)) {
    if (Math.floor(dimension.progress) < need) {
      const { cells } = compiled.dimensions[dimension.index];
      reach(
        cells.filter((_, at) => dimension.cells[at].defined),
        need,
        compiled.model.sequencing,
        assumed,
      );
    }
  }
  return new Set(
    compiled.practices
      .filter(({ index }) => assumed[index] !== statuses[index])
      .map(({ id }) => id),
  );
}

/** Assumes what is missing to hold the highest of the cells up to `rank`. */
function reach(
  cells: CompiledCell[],
  rank: number,
  sequencing: CompiledModel['model']['sequencing'],
  assumed: PracticeStatus[],
): void {
  const upTo = cells.filter(cell => cell.rank <= rank);
  const target = upTo.pop();
  if (!target) {
    return;
  }
  for (const cell of upTo) {
    if (sequencing === 'strict') {
      assumeOwn(cell, assumed);
    } else if (sequencing === 'essential') {
      assumeLow(cell, assumed);
    }
  }
  assumeOwn(target, assumed);
}

function missing(cell: CompiledCell, assumed: PracticeStatus[]) {
  return cell.practices.filter(
    ({ index }) => counts(assumed[index]) && assumed[index] !== 'pass',
  );
}

function assumeOwn(cell: CompiledCell, assumed: PracticeStatus[]): void {
  const gates = missing(cell, assumed).filter(({ gate }) => gate);
  for (const { index } of gates) {
    assumed[index] = 'pass';
  }
  if (cellState(cell, assumed).own) {
    return;
  }
  for (const { index } of missing(cell, assumed).sort(mostForLeast)) {
    assumed[index] = 'pass';
    if (cellState(cell, assumed).own) {
      return;
    }
  }
}

function assumeLow(cell: CompiledCell, assumed: PracticeStatus[]): void {
  for (const { index, gate, essential } of missing(cell, assumed)) {
    if (gate && (essential || assumed[index] !== 'partial')) {
      assumed[index] = 'pass';
    }
  }
}

function mostForLeast(a: CompiledPractice, b: CompiledPractice): number {
  return (
    b.weight - a.weight ||
    EFFORT_COST[a.practice.effort] - EFFORT_COST[b.practice.effort] ||
    b.practice.effect - a.practice.effect ||
    (a.id < b.id ? -1 : 1)
  );
}
