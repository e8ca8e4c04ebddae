import { createApiRef } from '@backstage/frontend-plugin-api';
import { OperationsClient } from 'backstage-plugin-cd-maturity-common';

/** What the health page asks. @public */
export type CdMaturityOperationsApi = Pick<
  OperationsClient,
  | 'getSourceHealth'
  | 'getUnboundScopes'
  | 'getDeliveries'
  | 'getDelivery'
  | 'replayDelivery'
  | 'startBackfill'
  | 'stopBackfill'
>;

/** @public */
export const cdMaturityOperationsApiRef =
  createApiRef<CdMaturityOperationsApi>().with({
    id: 'plugin.cd-maturity.operations',
    pluginId: 'cd-maturity',
  });
