import { Decision } from 'backstage-plugin-cd-maturity-common';
import { actionsOf } from './actionsOf';

const ME = 'user:default/me';
const of = (state: Decision['state'], exemption?: { requestedBy: string }) =>
  actionsOf({ state, reopened: false }, exemption, ME);

describe('actionsOf', () => {
  it.each([
    ['open', 'acknowledge', 'plan snooze decline dispute exemption'],
    ['acknowledged', 'plan', 'snooze decline dispute exemption reopen'],
    ['planned', undefined, 'plan snooze decline dispute exemption reopen'],
    ['snoozed', undefined, 'plan snooze decline dispute exemption reopen'],
    ['declined', undefined, 'plan snooze dispute exemption reopen'],
    ['disputed', undefined, 'plan snooze decline exemption reopen'],
    ['done', undefined, ''],
  ] as const)('offers for %s first %s, then %s', (state, main, more) => {
    const offered = of(state);
    expect(offered.main).toBe(main);
    expect(offered.more.join(' ')).toBe(more);
  });

  it('lets nobody ask twice, and only who asked withdraw', () => {
    const mine = of('open', { requestedBy: ME }).more;
    expect(mine).not.toContain('exemption');
    expect(mine).toContain('withdraw');
    const theirs = of('open', { requestedBy: 'user:default/you' }).more;
    expect(theirs).not.toContain('exemption');
    expect(theirs).not.toContain('withdraw');
  });
});
