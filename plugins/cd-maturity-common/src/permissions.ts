import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of the permissions that are about one entity's maturity. @public */
export const RESOURCE_TYPE_MATURITY = 'cd-maturity-entity';

/** See the maturity of an entity. @public */
export const maturityReadPermission = createPermission({
  name: 'cd-maturity.entity.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_MATURITY,
});

/** Acknowledge or decline a recommendation. Beside it one has to own the entity. @public */
export const recommendationDecidePermission = createPermission({
  name: 'cd-maturity.recommendation.decide',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MATURITY,
});

/** Evaluate an entity now. @public */
export const maturityRefreshPermission = createPermission({
  name: 'cd-maturity.entity.refresh',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MATURITY,
});

/** Push facts about entities. @public */
export const factsWritePermission = createPermission({
  name: 'cd-maturity.facts.write',
  attributes: { action: 'create' },
});

/** See sources, dead letters and unbound scopes. @public */
export const sourceAdminPermission = createPermission({
  name: 'cd-maturity.source.admin',
  attributes: { action: 'read' },
});

/** @public */
export const cdMaturityPermissions = [
  maturityReadPermission,
  recommendationDecidePermission,
  maturityRefreshPermission,
  factsWritePermission,
  sourceAdminPermission,
];
