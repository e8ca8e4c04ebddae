import { readViews, withView, withoutView } from './savedViews';

const view = (name: string, search = '') => ({ name, search });

describe('saved views', () => {
  it('leave out what has another shape', () => {
    expect(
      readViews([view('a', '?q=1'), { name: 1 }, null, 'b', { search: '' }]),
    ).toEqual([view('a', '?q=1')]);
    expect(readViews(undefined)).toEqual([]);
    expect(readViews({ name: 'a', search: '' })).toEqual([]);
  });

  it('are in the order of their names, each once', () => {
    const views = withView(withView([view('b')], view('a')), view('b', '?q=2'));
    expect(views).toEqual([view('a'), view('b', '?q=2')]);
  });

  it('are forgotten by name', () => {
    expect(withoutView([view('a'), view('b')], 'a')).toEqual([view('b')]);
  });
});
