import { columnIds, readColumns, tracks, writeColumns } from './columns';

const read = (query: string) => readColumns(new URLSearchParams(query));

describe('columns in the address', () => {
  it('are all of them when it says nothing, or nothing that makes sense', () => {
    expect(read('')).toEqual(columnIds);
    expect(read('cols=colour')).toEqual(columnIds);
  });

  it('come back as they were written, in their order and with names', () => {
    const params = writeColumns(['level', 'owner'], new URLSearchParams('q=a'));
    expect(params.get('q')).toBe('a');
    expect(readColumns(params)).toEqual(['entity', 'owner', 'level']);
  });

  it('are not written when they are all there', () => {
    expect(
      writeColumns(columnIds, new URLSearchParams('cols=level')).toString(),
    ).toBe('');
  });
});

describe('tracks', () => {
  it('leave out what has no room', () => {
    const all = [...columnIds];
    expect(tracks(all, 'all').split(/ (?![^(]*\))/)).toHaveLength(8);
    expect(tracks(all, 'mid').split(/ (?![^(]*\))/)).toHaveLength(6);
    expect(tracks(all, 'tight')).toBe('minmax(0, 1fr) auto');
  });

  it('leave out what is not chosen', () => {
    expect(tracks(['entity', 'newest'], 'mid')).toBe('minmax(140px, 1.4fr)');
  });
});
