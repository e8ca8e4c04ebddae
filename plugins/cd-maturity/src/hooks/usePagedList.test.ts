import { act, renderHook, waitFor } from '@testing-library/react';
import { usePagedList } from './usePagedList';

const pages = (name: string) => async (cursor?: string) => ({
  items: [`${name}${cursor ?? 0}`],
  nextCursor: cursor ? undefined : '1',
});

describe('usePagedList', () => {
  it('adds the next page, up to the last', async () => {
    const read = pages('a');
    const { result } = renderHook(() => usePagedList(read));
    await waitFor(() => expect(result.current.items).toEqual(['a0']));
    await act(async () => result.current.more?.());
    await waitFor(() => expect(result.current.items).toEqual(['a0', 'a1']));
    expect(result.current.more).toBeUndefined();
  });

  it('reads all the pages again that it has when asked to', async () => {
    let name = 'a';
    const read = (cursor?: string) => pages(name)(cursor);
    const { result } = renderHook(() => usePagedList(read));
    await waitFor(() => expect(result.current.items).toEqual(['a0']));
    await act(async () => result.current.more?.());
    name = 'b';
    const seen: string[][] = [];
    act(() => result.current.reload());
    await waitFor(() => {
      seen.push(result.current.items);
      expect(result.current.items).toEqual(['b0', 'b1']);
    });
    // Whoever reads further down keeps the place meanwhile.
    expect(seen.every(items => items.length === 2)).toBe(true);
    expect(result.current.more).toBeUndefined();
  });

  it('begins anew with another question', async () => {
    const [a, b] = [pages('a'), pages('b')];
    const { result, rerender } = renderHook(({ read }) => usePagedList(read), {
      initialProps: { read: a },
    });
    await waitFor(() => expect(result.current.items).toEqual(['a0']));
    await act(async () => result.current.more?.());
    rerender({ read: b });
    await waitFor(() => expect(result.current.items).toEqual(['b0']));
    expect(result.current.more).toBeDefined();
  });
});
