import { aSummary, aSummaryRow } from '../../src/__fixtures__/scorecard';

const DISTRIBUTION = [0, 1, 0, 0, 0, 0];

/** An organisation of one component, at the first level. */
export const aSummaryOfOne = () => {
  const usual = aSummary();
  return aSummary({
    totals: {
      ...usual.totals,
      eligible: 1,
      rated: 1,
      medianLevel: 1,
      atTarget: 0,
      distribution: { levels: DISTRIBUTION, unrated: 0 },
    },
    // A level of so few is not told.
    rows: [aSummaryRow('group:default/checkout', null, DISTRIBUTION)],
    openGates: usual.openGates.slice(0, 2).map(gate => ({ ...gate, count: 1 })),
  });
};
