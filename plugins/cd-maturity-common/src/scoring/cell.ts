import type { CompiledCell } from './compileModel';
import { PracticeStatus } from './types';
import { counts, valueOf } from './weights';

/** How one dimension stands at one level. */
export type CellState = {
  cell: CompiledCell;
  /** Weighted share that is there. */
  coverage: number;
  /** All gates pass and the coverage suffices: the level can be claimed. */
  own: boolean;
  /** What a level above asks of this one: essential gates pass, the others are at least partial. */
  low: boolean;
};

/** Undefined when no practice takes part: the level neither holds nor blocks. */
export function cellState(
  cell: CompiledCell,
  statuses: readonly PracticeStatus[],
): CellState | undefined {
  let total = 0;
  let reached = 0;
  let gatesPass = true;
  let low = true;
  for (const { index, weight, gate, essential } of cell.practices) {
    const status = statuses[index];
    if (!counts(status)) {
      continue;
    }
    total += weight;
    reached += weight * valueOf(status);
    if (gate && status !== 'pass') {
      gatesPass = false;
      low = low && !essential && status === 'partial';
    }
  }
  if (total === 0) return undefined;
  const coverage = reached / total;
  const own = gatesPass && coverage >= cell.threshold;
  return { cell, coverage, own, low };
}
