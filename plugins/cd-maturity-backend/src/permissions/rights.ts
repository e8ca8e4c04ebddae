import { Permission } from '@backstage/plugin-permission-common';
import {
  bindingUpdatePermission,
  campaignManagePermission,
  exemptionApprovePermission,
  exemptionRequestPermission,
  goalUpdatePermission,
  practiceAttestPermission,
  recommendationDecidePermission,
} from 'backstage-plugin-cd-maturity-common';
import { CdMaturityConfig } from '../config';
import { whyNotOwner } from '../entity/ownership';
import { Refused } from './refusals';

/** What a built-in check looks at. */
type RightsSubject = {
  entityRef: string;
  owner?: string;
  claims: ReadonlySet<string>;
};
type BuiltIn = (
  subject: RightsSubject,
  config: RightsConfig,
) => Refused | undefined;
export type RightsConfig = Pick<CdMaturityConfig, 'rights' | 'exemptions'>;

const owner: BuiltIn = ({ entityRef, owner: owned, claims }) =>
  whyNotOwner(entityRef, owned, claims);

const approver: BuiltIn = ({ claims }, { exemptions: { approvers } }) => {
  if (approvers.length === 0) {
    return {
      whyNot:
        'Nobody can approve exemptions until cdMaturity.exemptions.approvers names somebody',
    };
  }
  return approvers.some(ref => claims.has(ref))
    ? undefined
    : { whyNot: `Only ${approvers.join(', ')} can approve exemptions` };
};

/**
 * What one has to be, beside having the permission: then a policy that allows everything is still safe. Rights that
 * are not here are the policy's alone.
 */
const BUILT_IN: ReadonlyMap<string, BuiltIn> = new Map([
  [recommendationDecidePermission.name, owner],
  [practiceAttestPermission.name, owner],
  [exemptionRequestPermission.name, owner],
  [goalUpdatePermission.name, owner],
  [bindingUpdatePermission.name, owner],
  [exemptionApprovePermission.name, approver],
]);

/** Whether the configuration hands a right to the policy alone. */
export function isByPolicy(
  permission: Permission,
  { rights }: RightsConfig,
): boolean {
  const handed: Record<string, 'policy' | undefined> = {
    [recommendationDecidePermission.name]: rights.decide,
    [practiceAttestPermission.name]: rights.attest,
    [exemptionRequestPermission.name]: rights.exemption?.request,
    [exemptionApprovePermission.name]: rights.exemption?.approve,
    [goalUpdatePermission.name]: rights.goal?.update,
    [bindingUpdatePermission.name]: rights.binding?.update,
    [campaignManagePermission.name]: rights.campaign?.manage,
  };
  return handed[permission.name] === 'policy';
}

/** The check beside the policy; undefined when there is none. */
export function builtInOf(
  permission: Permission,
  config: RightsConfig,
): BuiltIn | undefined {
  return isByPolicy(permission, config)
    ? undefined
    : BUILT_IN.get(permission.name);
}
