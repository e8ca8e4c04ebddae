import {
  createPermission,
  PermissionAttributes,
} from '@backstage/plugin-permission-common';

/** Resource type of the permissions that are about one entity's maturity. @public */
export const RESOURCE_TYPE_MATURITY = 'cd-maturity-entity';

function aboutEntity(
  name: string,
  action: NonNullable<PermissionAttributes['action']>,
) {
  return createPermission({
    name: `cd-maturity.${name}`,
    attributes: { action },
    resourceType: RESOURCE_TYPE_MATURITY,
  });
}

function aboutProduct(
  name: string,
  action: NonNullable<PermissionAttributes['action']>,
) {
  return createPermission({
    name: `cd-maturity.${name}`,
    attributes: { action },
  });
}

/** See the maturity of an entity. @public */
export const maturityReadPermission = aboutEntity('read', 'read');

/** Acknowledge, plan, snooze, decline or dispute a recommendation. For owners. @public */
export const recommendationDecidePermission = aboutEntity('decide', 'update');

/** Answer the questions of a model. For owners. @public */
export const practiceAttestPermission = aboutEntity('attest', 'update');

/** Ask that a practice does not count for an entity for a while. For owners. @public */
export const exemptionRequestPermission = aboutEntity(
  'exemption.request',
  'create',
);

/** Approve, reject or revoke exemptions that somebody else asked for. For approvers. @public */
export const exemptionApprovePermission = aboutEntity(
  'exemption.approve',
  'update',
);

/** Set the target of an entity, a system or a group. For owners. @public */
export const goalUpdatePermission = aboutEntity('goal.update', 'update');

/** Say which sources speak for an entity. For owners. @public */
export const bindingUpdatePermission = aboutEntity('binding.update', 'update');

/** Evaluate an entity now. @public */
export const maturityRefreshPermission = aboutEntity('refresh', 'update');

/** Start, change and end campaigns. @public */
export const campaignManagePermission = aboutProduct(
  'campaign.manage',
  'update',
);

/** Push facts about entities. @public */
export const factsWritePermission = aboutProduct('facts.write', 'create');

/** Push signals. @public */
export const signalsWritePermission = aboutProduct('signals.write', 'create');

/** Try a changed model against everything that is stored. @public */
export const modelPreviewPermission = aboutProduct('model.preview', 'read');

/** See sources, deliveries, dead letters and disputed readings, and work on them. @public */
export const sourceAdminPermission = aboutProduct('source.admin', 'update');

/** All permissions of the product. @public */
export const cdMaturityPermissions = [
  maturityReadPermission,
  recommendationDecidePermission,
  practiceAttestPermission,
  exemptionRequestPermission,
  exemptionApprovePermission,
  goalUpdatePermission,
  bindingUpdatePermission,
  maturityRefreshPermission,
  campaignManagePermission,
  factsWritePermission,
  signalsWritePermission,
  modelPreviewPermission,
  sourceAdminPermission,
];
