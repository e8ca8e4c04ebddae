import { EnvironmentTier, Instant } from '../../signals';
import { perContext } from '../perContext';
import { deployedBefore, firstDeployedTo } from './firstDeployed';
import { artifactOf, countedDeployments } from './productionDeployments';

/** A production deployment; `before` is when its artifact was deployed below first. */
export type Promotion = { at: Instant; known: boolean; before?: Instant };

const promotionsFrom = (tiers: readonly EnvironmentTier[]) =>
  perContext((context): Promotion[] => {
    const first = firstDeployedTo(context, tiers);
    return countedDeployments(context).map(({ at, last }) => ({
      at,
      known: artifactOf(last) !== undefined,
      before: deployedBefore(first, last),
    }));
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
