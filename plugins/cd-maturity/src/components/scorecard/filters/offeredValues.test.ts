import { aSummary } from '../../../__fixtures__/scorecard';
import { offeredValues } from './offeredValues';

describe('offeredValues', () => {
  const summary = aSummary();

  it('offers each level of each dimension, best first', () => {
    const values = offeredValues(summary, 'dimension');
    expect(values).toHaveLength(5 * 7);
    expect(values[0]).toBe('culture:5');
    expect(values[6]).toBe('culture:unrated');
  });

  it('offers the statuses that one looks for, of practices that are known', () => {
    expect(offeredValues(summary, 'practice')).toEqual([]);
    expect(offeredValues(summary, 'practice', [{ id: 'cd.a' }])).toEqual([
      'cd.a:fail',
      'cd.a:partial',
      'cd.a:unknown',
      'cd.a:pass',
    ]);
  });

  it('offers bands of confidence', () => {
    expect(offeredValues(summary, 'confidence')).toEqual([
      'high',
      'medium',
      'low',
    ]);
  });
});
