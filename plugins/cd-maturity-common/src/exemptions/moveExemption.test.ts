import { endOfDay } from '../time';
import { whyNotUntil } from './checkUntil';
import { isInForce, moveExemption } from './moveExemption';
import { Exemption, ExemptionEvent, ExemptionState } from './types';

const UNTIL = '2026-12-31';
const OVER = endOfDay(UNTIL);
const requested: Exemption = {
  id: '1',
  entityRef: 'component:default/basket',
  model: 'cd',
  practiceId: 'cd.test.unit-automated',
  effect: 'exempt',
  reason: 'the service ends in spring',
  until: UNTIL,
  state: 'requested',
  requestedBy: 'user:default/mia',
  requestedAt: 0,
  version: 1,
};
const ole = 'user:default/ole';
const EVENTS: Record<ExemptionEvent['type'], ExemptionEvent> = {
  approve: { type: 'approve', by: ole, at: 1 },
  reject: { type: 'reject', by: ole, at: 1, note: 'no plan' },
  withdraw: { type: 'withdraw', by: 'user:default/mia', at: 1 },
  revoke: { type: 'revoke', by: ole, at: 1, note: 'it is used again' },
  expire: { type: 'expire', at: OVER },
};

const MACHINE: Record<
  ExemptionState,
  Partial<Record<ExemptionEvent['type'], ExemptionState>>
> = {
  requested: {
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
    expire: 'expired',
  },
  approved: { revoke: 'revoked', withdraw: 'withdrawn', expire: 'expired' },
  rejected: {},
  withdrawn: {},
  revoked: {},
  expired: {},
};
const CASES = Object.entries(MACHINE).flatMap(([state, moves]) =>
  Object.values(EVENTS).map(
    event => [state as ExemptionState, event, moves[event.type]] as const,
  ),
);

describe('moveExemption', () => {
  it.each(CASES)('from %s by %j', (state, event, expected) => {
    const move = moveExemption({ ...requested, state }, event);
    expect(move.status === 'moved' ? move.next.state : undefined).toBe(
      expected,
    );
  });

  it('keeps who decided, and when nobody did', () => {
    expect(moveExemption(requested, EVENTS.reject)).toMatchObject({
      next: { decidedBy: ole, decidedAt: 1, decisionNote: 'no plan' },
    });
    const byConfiguration = moveExemption(requested, {
      type: 'approve',
      at: 1,
    });
    expect(byConfiguration).toMatchObject({ next: { state: 'approved' } });
    expect(byConfiguration).not.toHaveProperty('next.decidedBy');
  });

  it('needs four eyes', () => {
    expect(
      moveExemption(requested, {
        ...EVENTS.approve,
        by: 'user:default/mia',
      } as ExemptionEvent),
    ).toMatchObject({ status: 'forbidden' });
    expect(
      moveExemption(requested, { type: 'withdraw', by: ole, at: 1 }),
    ).toMatchObject({ status: 'forbidden' });
  });

  it('is not approved when its time has passed, and does not expire before', () => {
    expect(
      moveExemption(requested, { type: 'approve', by: ole, at: OVER }),
    ).toMatchObject({ status: 'refused' });
    expect(
      moveExemption(requested, { type: 'expire', at: OVER - 1 }),
    ).toMatchObject({ status: 'refused' });
  });

  it('holds through its last day', () => {
    const approved = { state: 'approved', until: UNTIL } as const;
    expect(isInForce(approved, OVER - 1)).toBe(true);
    expect(isInForce(approved, OVER)).toBe(false);
    expect(isInForce({ ...approved, state: 'requested' }, 0)).toBe(false);
  });
});

describe('whyNotUntil', () => {
  it.each([
    ['2026-11-24', 'must not be before today, 2026-11-25'],
    ['2026-11-25', undefined],
    ['2026-12-05', undefined],
    ['2026-12-06', 'must be at most 10 days away, 2026-12-05'],
  ])('%s', (until, why) => {
    expect(whyNotUntil(until, { today: '2026-11-25', maxDays: 10 })).toBe(why);
  });
});
