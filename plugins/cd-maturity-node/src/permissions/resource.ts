import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_MATURITY } from 'backstage-plugin-cd-maturity-common';

/** What permission rules know about an entity. Refs are full and lower case. @public */
export type MaturityResource = {
  entityRef: string;
  kind: string;
  owner?: string;
  system?: string;
  domain?: string;
  tags: string[];
};

/** One condition on the stored rows: the column, or the list of tags, holds one of the values. @public */
export type MaturityQuery = {
  key: 'kind' | 'owner' | 'system' | 'domain' | 'tags';
  values: string[];
};

/** The maturity of one catalog entity, as permission policies see it. @public */
export const maturityResourceRef = createPermissionResourceRef<
  MaturityResource,
  MaturityQuery
>().with({ pluginId: 'cd-maturity', resourceType: RESOURCE_TYPE_MATURITY });
