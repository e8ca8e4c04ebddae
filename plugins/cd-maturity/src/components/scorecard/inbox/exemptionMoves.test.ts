import { anExemption } from '../../../__fixtures__/people';
import { expectedExemption, offeredMoves } from './exemptionMoves';

const NOW = Date.parse('2025-11-22T12:00:00.000Z');
const asker = 'user:default/robin.tanaka';
const other = 'user:default/kim';
const offered = (exemption: ReturnType<typeof anExemption>, user: string) =>
  offeredMoves(exemption, user, NOW).map(({ id, forbidden }) =>
    forbidden ? `(${id})` : id,
  );

describe('offeredMoves', () => {
  it('lets another person approve or reject a request', () => {
    expect(offered(anExemption(), other)).toEqual(['approve', 'reject']);
  });

  it('shows the asker that approving is for somebody else', () => {
    expect(offered(anExemption(), asker)).toEqual([
      '(approve)',
      'reject',
      'withdraw',
    ]);
  });

  it('ends what is in force', () => {
    const approved = anExemption({ state: 'approved', inForce: true });
    expect(offered(approved, other)).toEqual(['revoke']);
    expect(offered(approved, asker)).toEqual(['withdraw', 'revoke']);
  });

  it('offers nothing once it is answered', () => {
    expect(offered(anExemption({ state: 'rejected' }), other)).toEqual([]);
  });

  it('does not approve what is over', () => {
    expect(offered(anExemption({ until: '2025-11-01' }), other)).toEqual([
      'reject',
    ]);
  });
});

describe('expectedExemption', () => {
  it('stands as the state machine says', () => {
    expect(
      expectedExemption(anExemption(), 'approve', other, NOW),
    ).toMatchObject({ state: 'approved', decidedBy: other });
  });

  it('stays as it is where the move is not allowed', () => {
    const own = anExemption();
    expect(expectedExemption(own, 'approve', asker, NOW)).toBe(own);
  });
});
