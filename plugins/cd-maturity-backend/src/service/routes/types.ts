import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { CdMaturityConfig } from '../../config';
import { ReceiveDelivery } from '../../ingestion/receiveDelivery';
import { CdMaturityService } from '../CdMaturityService';

/** What routes may use. The service is the one that checks permissions. */
export type RouteDeps = {
  service: CdMaturityService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  sources: ReadonlyMap<string, SignalSource>;
  config: Pick<CdMaturityConfig, 'sources'>;
  receive: ReceiveDelivery;
};
