import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { component, group, system, user } from './catalog';
import { startPlugin, StartOptions } from './startPlugin';

export const BASKET = 'component:default/basket';
export const AT_BASKET = '/entities/component/default/basket';
export const AT_CHECKOUT = '/entities/group/default/checkout';

/** Owns the basket. */
export const MIA = 'user:default/mia';
export const ZOE = 'user:default/zoe';
export const UMA = 'user:default/uma';
/** Member of the group above the owner. */
export const OLE = 'user:default/ole';
/** Approves exemptions and runs campaigns. */
export const PIA = 'user:default/pia';
export const STRANGER = 'user:default/stranger';
export const SERVICE = 'service:robot';

const entities = [
  group('org'),
  group('checkout', 'org'),
  group('platform'),
  user('mia', ['checkout']),
  user('zoe', ['checkout']),
  user('uma', ['checkout']),
  user('ole', ['org']),
  user('pia', ['platform']),
  user('stranger', []),
  system('commerce', 'sales'),
  component('basket', {
    owner: 'group:default/checkout',
    system: 'commerce',
    scope: 'acme/basket',
  }),
  component('search', { owner: 'group:default/checkout', system: 'commerce' }),
];

/** The plugin with an owning team, an approver and a stranger. */
export async function startPeople(options: StartOptions = {}) {
  const backend = await startPlugin({
    entities,
    ...options,
    config: {
      organization: 'group:default/org',
      exemptions: {
        approvers: ['group:default/platform'],
        autoApprove: ['cd.design.*'],
        maxPerTeam: 2,
      },
      campaigns: { managers: ['group:default/platform'] },
      ...options.config,
    },
  });
  await backend.whenScored(2);
  const refresh = () => backend.post(`${AT_BASKET}/refresh`, {}).expect(204);
  const read = async (caller = MIA): Promise<EntityMaturity> =>
    (await backend.get(AT_BASKET, caller).expect(200)).body;
  const practice = async (id: string) =>
    (await read()).practices.find(known => known.id === id)!;
  return { ...backend, refresh, read, practice };
}
