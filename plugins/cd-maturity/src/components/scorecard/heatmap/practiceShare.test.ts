import { practiceShare, shadeOf } from './practiceShare';

const counts = {
  pass: 0,
  partial: 0,
  fail: 0,
  unknown: 0,
  notApplicable: 0,
  exempt: 0,
};

describe('practiceShare', () => {
  it('counts those that pass of those that are judged', () => {
    expect(
      practiceShare({
        ...counts,
        pass: 3,
        partial: 1,
        fail: 2,
        unknown: 4,
        exempt: 9,
      }),
    ).toEqual({ passed: 3, judged: 6, unknown: 4, share: 0.5 });
  });

  it('has no share of nothing: unknown is neither good nor bad', () => {
    expect(practiceShare({ ...counts, unknown: 4, notApplicable: 2 })).toEqual({
      passed: 0,
      judged: 0,
      unknown: 4,
      share: undefined,
    });
  });
});

describe('shadeOf', () => {
  it.each([
    [0, 1],
    [0.24, 1],
    [0.25, 2],
    [0.5, 3],
    [0.99, 4],
    [1, 5],
  ])('of %d is %d', (share, shade) => expect(shadeOf(share)).toBe(shade));
});
