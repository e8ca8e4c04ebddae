/**
 * What the suite is written with; Jest and its likenesses offer it as globals.
 * @public
 */
export type TestFramework = {
  describe: jest.Describe;
  it: jest.It;
  expect: jest.Expect;
};
