import { EnvironmentTier, Instant } from '../../signals';
import { perContext } from '../perContext';
import { deployedBefore, firstDeployedTo } from './firstDeployed';
import { artifactOf, countedDeployments } from './productionDeployments';

/** A production deployment; `before` is when its artifact was deployed below first. */
export type Promotion = { at: Instant; known: boolean; before?: Instant };

const promotionsFrom = (tiers: readonly EnvironmentTier[]) =>
  perContext((context): Promotion[] => {
    const first = firstDeployedTo(context, tiers);
    const found: Promotion[] = [];
    for (const { at, last } of countedDeployments(context)) {
      const known = artifactOf(last) !== undefined;
      found.push({ at, known, before: deployedBefore(first, last) });
    }
    return found;
  });

export const promotionsFromBelow = promotionsFrom([
  'staging',
  'test',
  'development',
]);

export const promotionsFromStaging = promotionsFrom(['staging']);

export function wasPromoted({ known, before }: Promotion) {
  return known ? before !== undefined : undefined;
}
