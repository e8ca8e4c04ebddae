/** Whole percent of a share; never 0 for something nor 100 for less than all. */
export const wholePercent = (share: number): number => {
  const percent = Math.round(share * 100);
  if (share > 0 && percent === 0) return 1;
  if (share < 1 && percent === 100) return 99;
  return percent;
};

/** Whole percents of shares that sum to one, by largest remainder: they add up to 100. */
export const wholePercents = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((a, b) => a + b, 0);
  if (sum === 0) return shares.map(() => 0);
  const exact = shares.map(share => (share / sum) * 100);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((a, b) => a + b, 0);
  exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, Math.max(0, left))
    .forEach(({ index }) => {
      whole[index] += 1;
    });
  return whole;
};
