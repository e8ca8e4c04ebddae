import { isEntityRef } from './isEntityRef';

describe('isEntityRef', () => {
  it.each([
    ['user:default/mia', true],
    ['component:default/a.b_c-d', true],
    ['demo-loader', false],
    ['plugin:catalog', false],
    ['external:loader of facts/x', false],
    ['', false],
  ])('of %p is %p', (text, expected) => {
    expect(isEntityRef(text)).toBe(expected);
  });
});
