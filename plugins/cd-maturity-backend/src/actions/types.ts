import { AuditorService } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { People } from '../people/startPeople';
import { AuthorizedScorecard } from '../scorecard/AuthorizedScorecard';
import { CdMaturityService } from '../service/CdMaturityService';

/** What actions may use: the same services as the routes, which check who asks. */
export type ActionDeps = {
  actionsRegistry: ActionsRegistryService;
  service: CdMaturityService;
  scorecard: AuthorizedScorecard;
  people: People;
  auditor: AuditorService;
};

export const READS = { readOnly: true, idempotent: true, destructive: false };
/** They add to a trail, and take nothing away. */
export const WRITES = { readOnly: false, destructive: false };
