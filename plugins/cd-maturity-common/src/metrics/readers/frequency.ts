import { perContext } from '../perContext';
import { successfulDeployments } from './productionDeployments';
import { rollouts } from './rollout';

/** What frequency counts: every successful deployment, or only those of versions not deployed before. */
export const frequencyDeployments = perContext(context =>
  context.options.newVersionsOnly
    ? rollouts(context)
        .filter(({ kind }) => kind === 'new')
        .map(({ deployment }) => deployment)
    : successfulDeployments(context),
);
