import { CriticalityDto } from 'backstage-plugin-cd-maturity-common';
import { CdMaturityConfig } from '../config';

/** Says by what entities weigh; nothing where all weigh alike. */
export function describeCriticality({
  annotation,
  weights,
}: CdMaturityConfig['criticality']): { criticality?: CriticalityDto } {
  return [...weights.values()].some(weight => weight > 1)
    ? { criticality: { annotation, weights: Object.fromEntries(weights) } }
    : {};
}
