import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import {
  cdMaturityPermissions,
  RESOURCE_TYPE_MATURITY,
} from 'backstage-plugin-cd-maturity-common';
import {
  MaturityResource,
  maturityPermissionRules,
  maturityResourceRef,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { ownerOf } from '../entity/ownership';
import { EntityRecord, readEntities } from '../store/entities';

function toResource(
  record: EntityRecord | undefined,
): MaturityResource | undefined {
  return (
    record && {
      entityRef: record.entityRef,
      kind: record.kind,
      owner: ownerOf(record),
      system: record.system,
      domain: record.domain,
      tags: record.snapshot.subject.tags,
    }
  );
}

/** Tells the permission framework which permissions, rules and resources there are. */
export function registerPermissions(deps: {
  db: Knex;
  permissionsRegistry: PermissionsRegistryService;
}): void {
  const isAboutEntity = (permission: (typeof cdMaturityPermissions)[number]) =>
    isResourcePermission(permission, RESOURCE_TYPE_MATURITY);
  deps.permissionsRegistry.addResourceType({
    resourceRef: maturityResourceRef,
    permissions: cdMaturityPermissions.filter(isAboutEntity),
    rules: Object.values(maturityPermissionRules),
    getResources: async resourceRefs => {
      const records = await readEntities(deps.db, resourceRefs);
      return resourceRefs.map(ref => toResource(records.get(ref)));
    },
  });
  deps.permissionsRegistry.addPermissions(
    cdMaturityPermissions.filter(permission => !isAboutEntity(permission)),
  );
}
