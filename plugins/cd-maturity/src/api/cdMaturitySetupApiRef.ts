import { createApiRef } from '@backstage/frontend-plugin-api';
import { SetupClient } from 'backstage-plugin-cd-maturity-common';

/** What the pages ask of the sources that speak for an entity. @public */
export type CdMaturitySetupApi = Pick<SetupClient, keyof SetupClient>;

/** @public */
export const cdMaturitySetupApiRef = createApiRef<CdMaturitySetupApi>().with({
  id: 'plugin.cd-maturity.setup',
  pluginId: 'cd-maturity',
});
