import { createApiRef } from '@backstage/frontend-plugin-api';
import { OrgClient } from 'backstage-plugin-cd-maturity-common';

/** What the pages ask of groups and of how things came about. @public */
export type CdMaturityOrgApi = Pick<OrgClient, keyof OrgClient>;

/** @public */
export const cdMaturityOrgApiRef = createApiRef<CdMaturityOrgApi>().with({
  id: 'plugin.cd-maturity.org',
  pluginId: 'cd-maturity',
});
