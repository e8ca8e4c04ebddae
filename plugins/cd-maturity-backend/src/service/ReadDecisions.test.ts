import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { setTimeout as wait } from 'node:timers/promises';
import { ReadDecisions } from './ReadDecisions';

const allow = { result: AuthorizeResult.ALLOW } as const;
const deny = { result: AuthorizeResult.DENY } as const;
const mia = { credentials: mockCredentials.user('user:default/mia') };
const ole = { credentials: mockCredentials.user('user:default/ole') };
const service = { credentials: mockCredentials.service('other') };

function decisions(
  results: PolicyDecision[][] = [[allow, deny]],
  keptMs?: number,
) {
  const permissions = mockServices.permissions.mock();
  results.forEach(result =>
    permissions.authorizeConditional.mockResolvedValueOnce(result),
  );
  permissions.authorizeConditional.mockResolvedValue([allow, allow]);
  return { permissions, decisions: new ReadDecisions({ permissions, keptMs }) };
}

it('asks once for the requests of a page', async () => {
  const { permissions, decisions: read } = decisions();
  const answers = await Promise.all([read.of(mia), read.of(mia), read.of(mia)]);
  expect(answers).toEqual(
    Array.from({ length: 3 }, () => ({ maturity: allow, catalog: deny })),
  );
  expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
  expect(permissions.authorizeConditional).toHaveBeenCalledWith(
    [
      { permission: expect.objectContaining({ name: 'cd-maturity.read' }) },
      { permission: expect.objectContaining({ name: 'catalog.entity.read' }) },
    ],
    mia,
  );
});

it('gives nobody the answer of another', async () => {
  const { decisions: read } = decisions([
    [deny, deny],
    [allow, allow],
  ]);
  expect(await read.of(mia)).toEqual({ maturity: deny, catalog: deny });
  expect(await read.of(ole)).toEqual({ maturity: allow, catalog: allow });
  expect(await read.of(mia)).toEqual({ maturity: deny, catalog: deny });
});

it('asks again when its time is over', async () => {
  const { decisions: read } = decisions([[allow, deny]], 20);
  expect(await read.of(mia)).toEqual({ maturity: allow, catalog: deny });
  await wait(40);
  expect(await read.of(mia)).toEqual({ maturity: allow, catalog: allow });
});

it('asks again after a failure', async () => {
  const { permissions, decisions: read } = decisions([]);
  permissions.authorizeConditional.mockRejectedValueOnce(new Error('away'));
  await expect(read.of(mia)).rejects.toThrow('away');
  expect(await read.of(mia)).toEqual({ maturity: allow, catalog: allow });
});

it('keeps nothing of services: what they may do hangs on their token', async () => {
  const { permissions, decisions: read } = decisions();
  await read.of(service);
  await read.of(service);
  expect(permissions.authorizeConditional).toHaveBeenCalledTimes(2);
});
