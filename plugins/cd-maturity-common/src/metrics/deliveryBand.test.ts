import { deliveryBand } from './deliveryBand';

describe('deliveryBand', () => {
  it.each([
    ['deploy.lead_time_p50_hours', 0.99, 6],
    ['deploy.lead_time_p50_hours', 1, 5],
    ['deploy.lead_time_p50_hours', 24, 4],
    ['deploy.lead_time_p50_hours', 7 * 24, 3],
    ['deploy.lead_time_p50_hours', 30 * 24, 2],
    ['deploy.lead_time_p50_hours', 180 * 24, 1],
    ['deploy.recovery_p50_minutes', 59, 6],
    ['deploy.recovery_p50_minutes', 60, 5],
    ['deploy.prod_per_week', 10, 6],
    ['deploy.prod_per_week', 9.9, 5],
    ['deploy.prod_per_week', 5, 5],
    ['deploy.prod_per_week', 1, 4],
    ['deploy.prod_per_week', 7 / 30.4375, 3],
    ['deploy.prod_per_week', 0.22, 2],
    ['deploy.prod_per_week', 0.03, 1],
    ['deploy.change_fail_ratio', 0, 6],
    ['deploy.change_fail_ratio', 0.05, 6],
    ['deploy.change_fail_ratio', 0.051, 5],
    ['deploy.rework_ratio', 0.15, 4],
    ['deploy.rework_ratio', 0.3, 3],
    ['deploy.rework_ratio', 0.6, 2],
    ['deploy.rework_ratio', 1, 1],
  ])('%s of %d is step %d', (id, value, position) => {
    expect(deliveryBand(id, value)).toEqual({
      position,
      of: 6,
      label: expect.stringMatching(/\S/),
    });
  });

  it('has no step for other metrics or without a value', () => {
    expect(deliveryBand('ci.success_ratio', 1)).toBeUndefined();
    expect(deliveryBand('deploy.prod_per_week', undefined)).toBeUndefined();
  });
});
