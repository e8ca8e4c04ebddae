import { pathsOf, withValueAt } from './hostile';

const json = { a: [{ b: 1 }, 'x'], c: null };

describe('pathsOf', () => {
  it('names every place in a value', () => {
    expect(pathsOf(json)).toEqual([
      ['a'],
      ['a', 0],
      ['a', 0, 'b'],
      ['a', 1],
      ['c'],
    ]);
  });
});

describe('withValueAt', () => {
  it('changes one place of a copy', () => {
    expect(withValueAt(json, ['a', 0, 'b'], 2)).toEqual({
      a: [{ b: 2 }, 'x'],
      c: null,
    });
    expect(json.a[0]).toEqual({ b: 1 });
  });

  it('takes a place away', () => {
    expect(withValueAt(json, ['c'], undefined)).toEqual({ a: json.a });
  });
});
