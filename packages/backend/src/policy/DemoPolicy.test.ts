import {
  AuthorizeResult,
  Permission,
} from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  cdMaturityPermissions,
  exemptionApprovePermission,
  factsWritePermission,
  signalsWritePermission,
  sourceAdminPermission,
} from 'backstage-plugin-cd-maturity-common';
import { DemoPolicy, PLATFORM_GROUP } from './DemoPolicy';

const FOR_PLATFORM: Permission[] = [
  exemptionApprovePermission,
  factsWritePermission,
  signalsWritePermission,
  sourceAdminPermission,
];

const member = (...groups: string[]) =>
  ({ info: { ownershipEntityRefs: groups } } as unknown as PolicyQueryUser);

async function allowed(user: PolicyQueryUser | undefined): Promise<string[]> {
  const policy = new DemoPolicy();
  const decisions = await Promise.all(
    cdMaturityPermissions.map(permission =>
      policy.handle({ permission }, user),
    ),
  );
  return cdMaturityPermissions
    .filter((_, index) => decisions[index].result === AuthorizeResult.ALLOW)
    .map(({ name }) => name);
}

describe('DemoPolicy', () => {
  it('keeps to the platform team what is for it', async () => {
    const all = cdMaturityPermissions.map(({ name }) => name);
    const others = all.filter(
      name => !FOR_PLATFORM.some(permission => permission.name === name),
    );
    expect(await allowed(member(PLATFORM_GROUP))).toEqual(all);
    expect(await allowed(member('group:default/payments'))).toEqual(others);
    expect(await allowed(undefined)).toEqual(others);
  });
});
