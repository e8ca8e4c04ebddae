import { registerAcknowledge } from './acknowledge';
import { registerExplainChange } from './explainChange';
import { registerFindEntitiesByPractice } from './findEntitiesByPractice';
import { registerGetEntityMaturity } from './getEntityMaturity';
import { registerGetNextSteps } from './getNextSteps';
import { registerGetOrganizationMaturity } from './getOrganizationMaturity';
import { registerPlan } from './plan';
import { registerRequestExemption } from './requestExemption';
import { ActionDeps } from './types';

export { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';

const ACTIONS = [
  registerGetEntityMaturity,
  registerGetNextSteps,
  registerExplainChange,
  registerGetOrganizationMaturity,
  registerFindEntitiesByPractice,
  registerAcknowledge,
  registerPlan,
  registerRequestExemption,
];

/** Makes what people ask and do most often callable for other programs, as the same people. */
export function registerActions(deps: ActionDeps): void {
  ACTIONS.forEach(register => register(deps));
}
