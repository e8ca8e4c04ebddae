import {
  act,
  renderHook,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useNavigate } from 'react-router-dom';
import { ReactNode } from 'react';
import { aMaturity } from '../../../__fixtures__/maturity';
import { aPractice } from '../../../__fixtures__/practices';
import { renderTab } from '../../../__testUtils__/renderTab';
import { byTab } from '../view';
import { usePracticeAddress } from './usePracticeAddress';

const FAR = 'cd.passing-13';
const scrolled = jest.fn();

const tab = (query: string, getEntity = async () => aMaturity()) =>
  renderTab({ getEntity }, {}, {}, {}, { query });
const panel = async () =>
  within(await screen.findByRole('region', { name: 'Practices' }));
const openRows = async () =>
  (await panel())
    .queryAllByRole('button', { expanded: true })
    .map(button => button.textContent);
const chosenTab = async () =>
  (await panel()).getByRole('tab', { selected: true }).textContent;

beforeEach(() => {
  scrolled.mockClear();
  // jsdom has no layout and so no such function.
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled(this.textContent);
  };
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

describe('practices in the address', () => {
  it('opens the row of a link, under its tab, beyond the first few, and goes there', async () => {
    const { title } = aMaturity().practices.find(({ id }) => id === FAR)!;
    tab(`?practice-open=${FAR}`);
    expect(await openRows()).toEqual([title]);
    expect(await chosenTab()).toBe('Passing 14');
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(scrolled).toHaveBeenCalledWith(expect.stringContaining(title));
  });

  it('finds a practice whose status is no longer that of the link', async () => {
    tab('?practices=open&practice-open=x', async () =>
      aMaturity({
        practices: [
          aPractice('w', { title: 'Still open' }),
          aPractice('x', { title: 'Passes by now', status: 'pass' }),
        ],
      }),
    );
    expect(await openRows()).toEqual(['Passes by now']);
    expect(await chosenTab()).toBe('Passing 1');
  });

  it.each([
    ['a tab', '?practices=unknown', 'Unknown 3'],
    ['a tab that there is not', '?practices=everything', 'Open 4'],
    ['a practice that there is not', '?practice-open=none', 'Open 4'],
  ])('takes %s from the address', async (_what, query, chosen) => {
    tab(query);
    expect(await chosenTab()).toBe(chosen);
    expect(await openRows()).toEqual([]);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('leaves the page where it is when a row is clicked, and folds others', async () => {
    tab('');
    const practices = await panel();
    const [first, second] = practices.getAllByRole('button', {
      expanded: false,
    });
    await userEvent.click(first);
    await userEvent.click(second);
    expect(await openRows()).toEqual([second.textContent]);
    await userEvent.click(second);
    await waitFor(async () => expect(await openRows()).toEqual([]));
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('keeps the rest of the address', async () => {
    const getEntity = jest.fn(async () => aMaturity());
    tab('?model=gitops&standing=radar', getEntity);
    const practices = await panel();
    await userEvent.click(practices.getByRole('tab', { name: 'Unknown 3' }));
    expect(await chosenTab()).toBe('Unknown 3');
    expect(getEntity).toHaveBeenLastCalledWith(expect.anything(), {
      model: 'gitops',
    });
  });
});

describe('usePracticeAddress', () => {
  const tabs = byTab([
    aPractice('a'),
    aPractice('b', { status: 'unknown' }),
    aPractice('c', { status: 'unknown' }),
  ]);
  const setUp = () =>
    renderHook(
      () => ({ address: usePracticeAddress(tabs), go: useNavigate() }),
      {
        wrapper: ({ children }: { children: ReactNode }) => (
          <MemoryRouter>{children}</MemoryRouter>
        ),
      },
    );

  it('goes back and forward, one step for each choice', () => {
    const { result } = setUp();
    const at = () => [result.current.address.tab, result.current.address.open];
    act(() => result.current.address.choose('unknown'));
    act(() => result.current.address.toggle('b'));
    act(() => result.current.address.toggle('c'));
    expect(at()).toEqual(['unknown', 'c']);
    act(() => result.current.go(-1));
    expect(at()).toEqual(['unknown', 'b']);
    act(() => result.current.go(-1));
    expect(at()).toEqual(['unknown', undefined]);
    act(() => result.current.go(-1));
    expect(at()).toEqual(['open', undefined]);
    act(() => result.current.go(3));
    expect(at()).toEqual(['unknown', 'c']);
  });

  it('stays under the tab of a row that is folded, and folds it with another tab', () => {
    const { result } = setUp();
    act(() => result.current.address.toggle('b'));
    act(() => result.current.address.toggle('b'));
    expect(result.current.address.tab).toBe('unknown');
    act(() => result.current.address.toggle('b'));
    act(() => result.current.address.choose('open'));
    expect(result.current.address.tab).toBe('open');
    expect(result.current.address.open).toBeUndefined();
  });
});
