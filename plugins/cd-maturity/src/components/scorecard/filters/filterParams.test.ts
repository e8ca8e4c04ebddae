import { isFiltered, readView, writeView } from './filterParams';

const read = (query: string) => readView(new URLSearchParams(query));

describe('readView', () => {
  it('is the usual view for an empty address', () => {
    expect(read('')).toEqual({
      filter: {},
      sort: undefined,
      groupBy: 'owner',
    });
  });

  it('reads filters with several values, sort and grouping', () => {
    expect(
      read(
        'owner=group:default/a&owner=group:default/b&level=3&level=unrated&dimension=build:2&sort=-progress&group=system&q=%20pay%20',
      ),
    ).toEqual({
      filter: {
        owner: ['group:default/a', 'group:default/b'],
        level: ['3', 'unrated'],
        dimension: ['build:2'],
        q: 'pay',
      },
      sort: '-progress',
      groupBy: 'system',
    });
  });

  it('leaves out what makes no sense, so that an old link still opens', () => {
    expect(
      read('level=high&level=2&dimension=build&sort=colour&group=planet&x=1'),
    ).toEqual({ filter: { level: ['2'] }, sort: undefined, groupBy: 'owner' });
  });
});

describe('writeView', () => {
  it.each([
    '',
    'owner=group%3Adefault%2Fa&level=3&dimension=build%3A2',
    'group=domain&q=pay&practice=cd.build.no-wait%3Afail&practice=cd.build.no-wait%3Apartial&sort=name',
    'model=gitops&type=service&lifecycle=production',
  ])('gives back the address it was read from: %s', query => {
    expect(writeView(read(query)).toString()).toBe(query);
  });
});

describe('writeView beside other parts of the page', () => {
  it('keeps what is not its own', () => {
    const before = new URLSearchParams('span=1y&owner=group:default/a&level=2');
    const view = read('level=3');
    expect(writeView(view, before).toString()).toBe('span=1y&level=3');
  });
});

describe('isFiltered', () => {
  it('is not by the model alone or by an empty list', () => {
    expect(isFiltered({ model: 'cd', owner: [] })).toBe(false);
    expect(isFiltered({ q: 'a' })).toBe(true);
    expect(isFiltered({ owner: ['group:default/a'] })).toBe(true);
  });
});
