import { aMaturity } from '../../../__fixtures__/maturity';
import { aScoringModel } from '../../../__fixtures__/scoringModel';
import { imagine } from './imagine';
import { outcomeOf } from './outcome';

const { practices, recommendations } = aMaturity();
const scorer = imagine(aScoringModel(), practices);
const ids = recommendations.map(({ practiceId }) => practiceId);

describe('imagine', () => {
  it('changes nothing without ticks', () => {
    const now = scorer(new Set());
    expect(outcomeOf(now, now).risen).toEqual([]);
  });

  it('never makes anything worse, whatever is ticked', () => {
    const before = scorer(new Set());
    for (let pick = 0; pick < 2 ** ids.length; pick++) {
      const ticked = ids.filter((_, bit) => (pick >> bit) % 2 === 1);
      const after = scorer(new Set(ticked));
      expect(after.level).toBeGreaterThanOrEqual(before.level);
      after.dimensions.forEach((dimension, at) => {
        expect(dimension.progress).toBeGreaterThanOrEqual(
          before.dimensions[at].progress,
        );
      });
    }
  });

  it('lifts a dimension when its open gates pass', () => {
    const before = scorer(new Set());
    const gates = practices.filter(
      ({ dimension, status, level }) =>
        dimension === 'culture' && status === 'unknown' && level <= 3,
    );
    const { risen } = outcomeOf(
      before,
      scorer(new Set(gates.map(({ id }) => id))),
    );
    expect(risen).toEqual([{ id: 'culture', from: 2, to: 3 }]);
  });

  it('leaves out practices that the page does not know', () => {
    const few = imagine(aScoringModel(), practices.slice(0, 3));
    expect(few(new Set()).dimensions.map(({ id }) => id)).toEqual([
      'culture',
      'design',
    ]);
  });
});
