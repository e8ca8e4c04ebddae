import { Router } from 'express';
import { addAttestationRoutes } from './attestations';
import { addCampaignRoutes } from './campaigns';
import { addDecisionRoutes } from './decision';
import { addDisputeRoutes } from './disputes';
import { addExemptionRoutes } from './exemptions';
import { addGoalRoutes } from './goals';
import { RouteDeps } from './types';

/** What people do. */
export function addPeopleRoutes(router: Router, deps: RouteDeps): void {
  addDecisionRoutes(router, deps);
  addDisputeRoutes(router, deps);
  addExemptionRoutes(router, deps);
  addAttestationRoutes(router, deps);
  addGoalRoutes(router, deps);
  addCampaignRoutes(router, deps);
}
