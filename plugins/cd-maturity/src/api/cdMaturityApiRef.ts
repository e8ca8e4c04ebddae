import { createApiRef } from '@backstage/frontend-plugin-api';
import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';

/** What the pages ask. Replace its factory to read from elsewhere. @public */
export const cdMaturityApiRef = createApiRef<CdMaturityApi>().with({
  id: 'plugin.cd-maturity.api',
  pluginId: 'cd-maturity',
});
