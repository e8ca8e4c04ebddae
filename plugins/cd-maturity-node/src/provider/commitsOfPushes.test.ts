import { commitsOfPushes } from './commitsOfPushes';

/** `e` merges the branch `c`, `d` into `b`; newest first. */
const commits = [
  { sha: 'f', parents: ['e'] },
  { sha: 'e', parents: ['b', 'd'] },
  { sha: 'd', parents: ['c'] },
  { sha: 'c', parents: ['a'] },
  { sha: 'b', parents: ['a'] },
  { sha: 'a', parents: ['before the list'] },
];

const shas = (pushes: Array<[before: string, after: string]>) =>
  commitsOfPushes(
    pushes.map(([before, after]) => ({ before, after })),
    commits,
  ).map(own => own.map(({ sha }) => sha).join(''));

describe('commits of pushes', () => {
  it('belong to the first push whose head reaches them, oldest first', () => {
    expect(
      shas([
        ['a', 'b'],
        ['b', 'e'],
        ['e', 'f'],
      ]),
    ).toEqual(['b', 'cde', 'f']);
  });

  it('are all of a push together', () => {
    expect(shas([['a', 'f']])).toEqual(['bcdef']);
  });

  it('leave out what was there before, also when that is not listed', () => {
    expect(shas([['unknown', 'b']])).toEqual(['ab']);
    expect(shas([['f', 'b']])).toEqual(['']);
    expect(shas([['a', 'not listed']])).toEqual(['']);
    expect(shas([])).toEqual([]);
  });
});
