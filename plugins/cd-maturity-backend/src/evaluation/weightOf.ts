import { CdMaturityConfig } from '../config';

/** For how many entities one counts, by what its annotation says: one where nothing is said or configured. */
export function weightOf(
  annotations: Readonly<Record<string, string>>,
  { annotation, weights }: CdMaturityConfig['criticality'],
): number {
  const said = annotations[annotation]?.trim().toLowerCase();
  return (said !== undefined && weights.get(said)) || 1;
}
