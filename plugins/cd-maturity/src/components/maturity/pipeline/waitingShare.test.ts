import { waitingShare } from './waitingShare';

const gate = { deployments: 3, of: 3, waitMs: 30 };

describe('waitingShare', () => {
  it('splits the way from merge to production', () => {
    expect(waitingShare({ gate, mergeToProductionMs: 40 })).toEqual({
      waiting: 30,
      working: 10,
      share: 0.75,
    });
  });

  it('never waits longer than the whole takes', () => {
    expect(waitingShare({ gate, mergeToProductionMs: 20 })).toEqual({
      waiting: 20,
      working: 0,
      share: 1,
    });
  });

  it('says nothing while one of them is not known', () => {
    expect(waitingShare({ gate })).toBeUndefined();
    expect(waitingShare({ mergeToProductionMs: 20 })).toBeUndefined();
    expect(
      waitingShare({
        gate: { deployments: 1, of: 1 },
        mergeToProductionMs: 20,
      }),
    ).toBeUndefined();
  });
});
