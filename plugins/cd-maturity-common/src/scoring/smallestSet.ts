import { cellState } from './cell';
import type { CompiledCell, CompiledModel } from './compileModel';
import { needsForNext } from './overall';
import type { Standing } from './standing';
import { PracticeStatus } from './types';
import { counts } from './weights';

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
      reach(compiled, dimension, need, assumed);
    }
  }
  const needed = new Set<string>();
  for (const { id, index } of compiled.practices) {
    if (assumed[index] !== statuses[index]) needed.add(id);
  }
  return needed;
}

/** Assumes what is missing to hold the highest defined cell up to `rank`. */
function reach(
  { dimensions, model: { sequencing } }: CompiledModel,
  standing: Standing,
  rank: number,
  assumed: PracticeStatus[],
): void {
  const { cells } = dimensions[standing.index];
  let target: CompiledCell | undefined;
  for (let at = 0; at < cells.length; at += 1) {
    if (standing.cells[at].defined && cells[at].rank <= rank) {
      if (target) assumeBelow(target, sequencing, assumed);
      target = cells[at];
    }
  }
  if (target) assumeOwn(target, assumed);
}

/** What the sequencing of the model asks of a level below. */
function assumeBelow(
  cell: CompiledCell,
  sequencing: CompiledModel['model']['sequencing'],
  assumed: PracticeStatus[],
): void {
  if (sequencing === 'strict') {
    assumeOwn(cell, assumed);
  } else if (sequencing === 'essential') {
    assumeLow(cell, assumed);
  }
}

function isMissing(status: PracticeStatus): boolean {
  return counts(status) && status !== 'pass';
}

function assumeOwn(cell: CompiledCell, assumed: PracticeStatus[]): void {
  for (const { index, gate } of cell.practices) {
    if (gate && isMissing(assumed[index])) assumed[index] = 'pass';
  }
  for (const { index } of cell.byWorth) {
    if (isMissing(assumed[index])) {
      if (cellState(cell, assumed).own) return;
      assumed[index] = 'pass';
    }
  }
}

function assumeLow(cell: CompiledCell, assumed: PracticeStatus[]): void {
  for (const { index, gate, essential } of cell.practices) {
    const status = assumed[index];
    if (isMissing(status) && gate && (essential || status !== 'partial')) {
      assumed[index] = 'pass';
    }
  }
}
