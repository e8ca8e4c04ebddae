import { MaturityModel } from '../model';
import { cellState, CellState } from './cell';
import type { CompiledDimension, CompiledModel } from './compileModel';
import { PracticeStatus } from './types';

/** How far a started level can count: the level itself is only reached by claiming it. */
const ALMOST = 0.99;

/** Where one dimension stands, by the statuses of its practices alone. */
export type Standing = {
  id: string;
  /** Place of the dimension in the model. */
  index: number;
  weight: number;
  level: number;
  /** Next defined rank; null when the dimension is complete. */
  next: number | null;
  /** Level so far plus the share of the next one. */
  progress: number;
  /** The defined ones, the lowest first. */
  cells: CellState[];
};

/** Highest level whose cell holds while those below hold as far as the model's sequencing asks. */
export function levelOf(
  defined: readonly CellState[],
  sequencing: MaturityModel['sequencing'],
): number {
  let level = defined[0].cell.rank - 1;
  for (const { cell, own, low } of defined) {
    if (own) {
      level = cell.rank;
    }
    const holdsBelow = sequencing === 'strict' ? own : low;
    if (sequencing !== 'free' && !holdsBelow) {
      break;
    }
  }
  return level;
}

function firstAbove(
  states: readonly CellState[],
  level: number,
): CellState | undefined {
  for (const state of states) if (state.cell.rank > level) return state;
  return undefined;
}

/** Undefined when the dimension has no defined cell: it does not apply to the entity. */
function standingOf(
  dimension: CompiledDimension,
  statuses: readonly PracticeStatus[],
  { model, topRank }: CompiledModel,
): Standing | undefined {
  const cells: CellState[] = [];
  for (const cell of dimension.cells) {
    const state = cellState(cell, statuses);
    if (state) cells.push(state);
  }
  if (cells.length === 0) {
    return undefined;
  }
  const level = levelOf(cells, model.sequencing);
  const next = firstAbove(cells, level);
  return {
    id: dimension.id,
    index: dimension.index,
    weight: dimension.weight,
    level,
    next: next ? next.cell.rank : null,
    progress: next
      ? next.cell.rank - 1 + Math.min(next.coverage, ALMOST)
      : topRank,
    cells,
  };
}

/** Where each dimension that applies stands, in model order. */
export function standings(
  compiled: CompiledModel,
  statuses: readonly PracticeStatus[],
): Standing[] {
  const found: Standing[] = [];
  for (const dimension of compiled.dimensions) {
    const standing = standingOf(dimension, statuses, compiled);
    if (standing) found.push(standing);
  }
  return found;
}
