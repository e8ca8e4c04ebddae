import type { CompiledPractice } from './compileModel';
import { PracticeResult } from './types';

/** A promise alone does not open a gate of the upper levels. */
export function capped(
  practice: CompiledPractice,
  status: PracticeResult['status'],
  basis: PracticeResult['basis'],
): PracticeResult['status'] {
  const onWordsOnly = practice.needsMoreThanWords && basis === 'declared';
  return onWordsOnly && status === 'pass' ? 'partial' : status;
}
