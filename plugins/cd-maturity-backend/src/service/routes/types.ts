import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { AuthorizedBindings } from '../../bindings/AuthorizedBindings';
import { CdMaturityConfig } from '../../config';
import { ReceiveDelivery } from '../../ingestion/receiveDelivery';
import { AuthorizedScorecard } from '../../scorecard/AuthorizedScorecard';
import { CdMaturityService } from '../CdMaturityService';
import { OperationsService } from '../OperationsService';

/** What routes may use. The services are those that check permissions. */
export type RouteDeps = {
  service: CdMaturityService;
  bindings: AuthorizedBindings;
  operations: OperationsService;
  scorecard: AuthorizedScorecard;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  sources: ReadonlyMap<string, SignalSource>;
  config: Pick<CdMaturityConfig, 'sources'>;
  receive: ReceiveDelivery;
};
