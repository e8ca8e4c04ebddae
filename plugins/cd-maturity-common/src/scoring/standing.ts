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
  cells: CellState[];
};

/** Highest level whose cell holds while those below hold as far as the model's sequencing asks. */
export function levelOf(
  defined: readonly CellState[],
  sequencing: MaturityModel['sequencing'],
): number {
  let level = defined[0].rank - 1;
  for (const cell of defined) {
    if (cell.own) {
      level = cell.rank;
    }
    const holdsBelow = sequencing === 'strict' ? cell.own : cell.low;
    if (sequencing !== 'free' && !holdsBelow) {
      break;
    }
  }
  return level;
}

const isDefined = ({ defined }: CellState) => defined;

function firstAbove(
  cells: readonly CellState[],
  level: number,
): CellState | undefined {
  for (const cell of cells) if (cell.rank > level) return cell;
  return undefined;
}

/** Undefined when the dimension has no defined cell: it does not apply to the entity. */
function standingOf(
  dimension: CompiledDimension,
  statuses: readonly PracticeStatus[],
  { model, topRank }: CompiledModel,
): Standing | undefined {
  const cells: CellState[] = [];
  for (const cell of dimension.cells) cells.push(cellState(cell, statuses));
  const defined = cells.filter(isDefined);
  if (defined.length === 0) {
    return undefined;
  }
  const level = levelOf(defined, model.sequencing);
  const next = firstAbove(defined, level);
  return {
    id: dimension.id,
    index: dimension.index,
    weight: dimension.weight,
    level,
    next: next ? next.rank : null,
    progress: next ? next.rank - 1 + Math.min(next.coverage, ALMOST) : topRank,
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
