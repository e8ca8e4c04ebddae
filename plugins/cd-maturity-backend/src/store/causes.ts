/** Why an entity is judged again. The position is the bit in the table: only ever add at the end. */
const CAUSES = [
  'signals',
  'facts',
  'catalog',
  'model',
  'sweep',
  'request',
  'publication',
  'exemption',
  'attestation',
  'goal',
  'correction',
  'reconstruction',
] as const;

export type Cause = (typeof CAUSES)[number];

export function causeBits(causes: readonly Cause[]): number {
  return causes.reduce((bits, cause) => bits | (1 << CAUSES.indexOf(cause)), 0);
}

export function causesOf(bits: number): Cause[] {
  return CAUSES.filter((_, index) => bits & (1 << index));
}
