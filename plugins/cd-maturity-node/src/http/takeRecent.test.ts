import { takeRecent } from './takeRecent';

async function read(pages: number[][], since: number) {
  let asked = 0;
  async function* list() {
    for (const page of pages) {
      asked++;
      yield page;
    }
  }
  const taken: number[] = [];
  for await (const page of takeRecent(list(), since, time => time)) {
    taken.push(...page);
  }
  return { taken, asked };
}

describe('takeRecent', () => {
  it('stops early in a sorted list', async () => {
    const pages = [[9, 8], [7, 4], [3, 2], [1]];
    expect(await read(pages, 5)).toEqual({ taken: [9, 8, 7], asked: 3 });
  });

  it('reads a list to its end that is not sorted', async () => {
    const pages = [
      [3, 9],
      [2, 1],
      [8, 4],
    ];
    expect(await read(pages, 5)).toEqual({ taken: [9, 8], asked: 3 });
  });

  it('takes what has no time for recent', async () => {
    const taken = [];
    async function* list() {
      yield [undefined, 1];
      yield [1];
    }
    for await (const page of takeRecent(list(), 5, time => time)) {
      taken.push(...page);
    }
    expect(taken).toEqual([undefined]);
  });
});
