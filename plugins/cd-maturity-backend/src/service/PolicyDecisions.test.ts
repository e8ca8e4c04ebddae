import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  maturityReadPermission,
  maturityRefreshPermission,
} from 'backstage-plugin-cd-maturity-common';
import { setTimeout as wait } from 'node:timers/promises';
import { PolicyDecisions } from './PolicyDecisions';

const ALLOW = { result: AuthorizeResult.ALLOW } as const;
const DENY = { result: AuthorizeResult.DENY } as const;
const mia = { credentials: mockCredentials.user('user:default/mia') };
const ole = { credentials: mockCredentials.user('user:default/ole') };
const service = { credentials: mockCredentials.service('other') };

/** A policy that says about reading what is given, one after the other, then always yes; about the rest always no. */
function decisions(words: PolicyDecision[] = [DENY], keptMs?: number) {
  const permissions = mockServices.permissions.mock();
  permissions.authorizeConditional.mockImplementation(async asked => {
    const read = words.shift() ?? ALLOW;
    return asked.map(({ permission }) =>
      permission.name === maturityReadPermission.name ? read : DENY,
    );
  });
  const policy = new PolicyDecisions({ permissions, keptMs });
  const read = async (who: typeof mia) =>
    (await policy.of(who))(maturityReadPermission);
  return { permissions, policy, read };
}

describe('PolicyDecisions', () => {
  it('ask once for the requests of a page', async () => {
    const { permissions, policy, read } = decisions();
    const answers = await Promise.all([read(mia), read(mia), read(mia)]);
    expect(answers).toEqual([DENY, DENY, DENY]);
    expect(await policy.seesWholeCatalog(mia)).toBe(false);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
    const [asked, options] = permissions.authorizeConditional.mock.calls[0];
    expect(options).toBe(mia);
    expect(asked.map(({ permission }) => permission.name)).toEqual(
      expect.arrayContaining([
        'cd-maturity.read',
        'cd-maturity.decide',
        catalogEntityReadPermission.name,
      ]),
    );
  });

  it('give nobody the answer of another', async () => {
    const { read } = decisions([DENY, ALLOW]);
    expect(await read(mia)).toEqual(DENY);
    expect(await read(ole)).toEqual(ALLOW);
    expect(await read(mia)).toEqual(DENY);
  });

  it('ask again when their time is over', async () => {
    const { read } = decisions([DENY], 20);
    expect(await read(mia)).toEqual(DENY);
    await wait(40);
    expect(await read(mia)).toEqual(ALLOW);
  });

  it('ask anew for whoever acts, and go by that from then on', async () => {
    const { permissions, policy, read } = decisions([DENY, ALLOW, DENY]);
    expect(await read(mia)).toEqual(DENY);
    await policy.renew(mia);
    expect(await read(mia)).toEqual(ALLOW);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(2);
  });

  it('ask again after a failure', async () => {
    const { permissions, read } = decisions([]);
    permissions.authorizeConditional.mockRejectedValueOnce(new Error('away'));
    await expect(read(mia)).rejects.toThrow('away');
    expect(await read(mia)).toEqual(ALLOW);
  });

  it('keep nothing of services: what they may do hangs on their token', async () => {
    const { permissions, policy } = decisions();
    await policy.of(service);
    await policy.of(service);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(2);
  });

  it('say nothing of permissions that no page asks about', async () => {
    const { policy } = decisions();
    const word = await policy.of(mia);
    expect(() => word(maturityRefreshPermission)).toThrow(
      'cd-maturity.refresh is not among what pages ask about',
    );
  });
});
