import { configSchema } from '../config/configSchema';
import { describeCriticality } from './describeCriticality';

const describeWeights = (weights: Record<string, number>) =>
  describeCriticality(
    configSchema.parse({ criticality: { weights } }).criticality,
  );

describe('describeCriticality', () => {
  it('says what counts for how many', () => {
    expect(describeWeights({ High: 3, low: 1 })).toEqual({
      criticality: {
        annotation: 'cd-maturity/criticality',
        weights: { high: 3, low: 1 },
      },
    });
  });

  it.each<Record<string, number>>([{}, { low: 1 }])(
    'says nothing where all count alike: %p',
    weights => {
      expect(describeWeights(weights)).toEqual({});
    },
  );
});
