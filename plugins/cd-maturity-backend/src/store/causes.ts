import {
  ChangeCause,
  changeCauseSchema,
} from 'backstage-plugin-cd-maturity-common';

/** The position of a cause is its bit in the table. */
const CAUSES = changeCauseSchema.options;

export function causeBits(causes: readonly ChangeCause[]): number {
  return causes.reduce((bits, cause) => bits | (1 << CAUSES.indexOf(cause)), 0);
}

export function causesOf(bits: number): ChangeCause[] {
  return CAUSES.filter((_, index) => bits & (1 << index));
}
