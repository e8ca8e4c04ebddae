import type { CompiledCell } from './compileModel';
import { PracticeStatus } from './types';
import { counts, valueOf } from './weights';

/** How one dimension stands at one level. */
export type CellState = {
  rank: number;
  /** Whether any practice takes part; without one the level neither holds nor blocks. */
  defined: boolean;
  /** Weighted share that is there. */
  coverage: number;
  /** All gates pass and the coverage suffices: the level can be claimed. */
  own: boolean;
  /** What a level above asks of this one: essential gates pass, the others are at least partial. */
  low: boolean;
};

export function cellState(
  { rank, practices, threshold }: CompiledCell,
  statuses: readonly PracticeStatus[],
): CellState {
  let total = 0;
  let reached = 0;
  let gatesPass = true;
  let low = true;
  for (const { index, weight, gate, essential } of practices) {
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
  const defined = total > 0;
  const coverage = defined ? reached / total : 0;
  return {
    rank,
    defined,
    coverage,
    own: defined && gatesPass && coverage >= threshold,
    low: defined && low,
  };
}
