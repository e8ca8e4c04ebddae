import type { CompiledCell, CompiledDimension } from './compileModel';
import type { Standing } from './standing';
import { DimensionResult, PracticeResult } from './types';
import { counts } from './weights';

/** More than this share of a level's gates under exemption shows on its badge. */
const MANY_EXEMPT = 0.2;

/** Adds to the plain standing how far it can be trusted. */
export function dimensionResult(
  dimension: CompiledDimension,
  { id, level, next, progress, cells }: Standing,
  potential: number,
  results: readonly PracticeResult[],
): DimensionResult {
  const held = cellOf(dimension, level);
  const coverage: Record<number, number> = {};
  for (const cell of cells) {
    if (cell.defined) {
      coverage[cell.rank] = cell.coverage;
    }
  }
  return {
    id,
    level,
    potential,
    next,
    progress,
    unrated: isDimensionUnrated(dimension, results),
    coverage,
    provisional: held !== undefined && restsOnWords(held, results),
    withExemptions: held !== undefined && hasManyExempt(held, results),
  };
}

function cellOf({ cells }: CompiledDimension, rank: number) {
  for (const cell of cells) if (cell.rank === rank) return cell;
  return undefined;
}

/** At least half of the gates of the first level that has any is unknown. */
export function isDimensionUnrated(
  dimension: CompiledDimension,
  results: readonly PracticeResult[],
): boolean {
  for (const { practices } of dimension.cells) {
    let total = 0;
    let unknown = 0;
    for (const { gate, index, weight } of practices) {
      const { status } = results[index];
      if (gate && counts(status)) {
        total += weight;
        unknown += status === 'unknown' ? weight : 0;
      }
    }
    if (total > 0) {
      return 2 * unknown >= total;
    }
  }
  return false;
}

/** Every gate is open or only declared. */
function restsOnWords(
  { practices }: CompiledCell,
  results: readonly PracticeResult[],
): boolean {
  let hasGate = false;
  for (const { gate, index } of practices) {
    const { status, open, basis } = results[index];
    if (gate && counts(status)) {
      if (!open && basis !== 'declared') return false;
      hasGate = true;
    }
  }
  return hasGate;
}

function hasManyExempt(
  { practices }: CompiledCell,
  results: readonly PracticeResult[],
): boolean {
  let total = 0;
  let exempt = 0;
  for (const { gate, index, weight } of practices) {
    const { status } = results[index];
    if (gate && status !== 'not-applicable') {
      total += weight;
      exempt += status === 'exempt' ? weight : 0;
    }
  }
  return total > 0 && exempt / total > MANY_EXEMPT;
}
