import { directionOf, nextSort } from './sorting';

describe('sorting', () => {
  it('goes up, down and back to the usual order', () => {
    expect(nextSort(undefined, 'name')).toBe('name');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBeUndefined();
  });

  it('starts anew with another column', () => {
    expect(nextSort('-name', 'progress')).toBe('progress');
  });

  it('knows the direction of the sorted column only', () => {
    expect(directionOf('name', 'name')).toBe('ascending');
    expect(directionOf('-name', 'name')).toBe('descending');
    expect(directionOf('-name', 'progress')).toBeUndefined();
  });
});
