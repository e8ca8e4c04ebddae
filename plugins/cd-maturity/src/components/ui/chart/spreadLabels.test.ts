import { spreadLabels } from './spreadLabels';

const room = { gap: 16, top: 10, bottom: 100 };

describe('spreadLabels', () => {
  it('leaves labels where they should be while there is room', () => {
    expect(spreadLabels([20, 50, 90], room)).toEqual([20, 50, 90]);
  });

  it('moves close ones apart and keeps all within the plot', () => {
    expect(spreadLabels([0, 2, 60], room)).toEqual([10, 26, 60]);
    expect(spreadLabels([50, 98, 99], room)).toEqual([50, 84, 100]);
    expect(spreadLabels([96, 98, 99], room)).toEqual([68, 84, 100]);
  });

  it('lets them come closer where there is no room for all', () => {
    expect(spreadLabels([5, 5, 5], { ...room, bottom: 30 })).toEqual([
      10, 20, 30,
    ]);
  });

  it('has nothing to do without labels', () => {
    expect(spreadLabels([], room)).toEqual([]);
    expect(spreadLabels([40], room)).toEqual([40]);
  });
});
