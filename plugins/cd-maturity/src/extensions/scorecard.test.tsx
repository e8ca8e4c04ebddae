import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import { SubPageBlueprint } from '@backstage/frontend-plugin-api';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router-dom';
import { germanTranslations } from '../__testUtils__/germanTranslations';
import { scorecardPage } from './scorecard';

const aPage = (path: string, title: string) =>
  SubPageBlueprint.make({
    // What the tester calls the page.
    attachTo: { id: 'page:test', input: 'pages' },
    name: path,
    params: {
      path,
      title,
      loader: async () => (
        <>
          <p>{path} is open</p>
          <input aria-label="note" />
          <Link to="?level=4">filter</Link>
        </>
      ),
    },
  });

const open = (
  address: string,
  { config = {}, apis = [] as ReturnType<typeof germanTranslations>[] } = {},
) =>
  renderInTestApp(
    createExtensionTester(scorecardPage, { config })
      .add(aPage('overview', 'Overview'))
      .add(aPage('heat-map', 'Where we stand'))
      .reactElement(),
    { initialRouteEntries: [address], apis },
  );

const tabs = async () => {
  await screen.findAllByRole('tab');
  return screen.getAllByRole('tab').map(tab => tab.textContent);
};

const scrollIntoView = jest.fn();

// jsdom has no room to scroll in.
beforeAll(() => Object.assign(Element.prototype, { scrollIntoView }));
beforeEach(() => scrollIntoView.mockReset());

describe('scorecard page', () => {
  it('opens its first page where the address names none', async () => {
    open('/');
    expect(await screen.findByText('overview is open')).toBeInTheDocument();
  });

  it('opens the page that the address names', async () => {
    open('/heat-map');
    expect(await screen.findByText('heat-map is open')).toBeInTheDocument();
    expect(screen.queryByText('overview is open')).toBeNull();
    await waitFor(() => expect(scrollIntoView).toHaveBeenCalled());
    expect(scrollIntoView.mock.contexts.at(-1)).toBe(
      screen.getByRole('tab', { name: 'Where we stand' }),
    );
  });

  it('keeps what is open on a page when the address says more about it', async () => {
    open('/heat-map');
    await tabs();
    const note = await screen.findByLabelText('note');
    await userEvent.type(note, 'mine');
    await userEvent.click(screen.getByText('filter'));
    expect(screen.getByLabelText('note')).toBe(note);
    expect(note).toHaveValue('mine');
  });

  it('speaks English by itself', async () => {
    open('/');
    expect(await tabs()).toEqual(['Overview', 'Where we stand']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'CD maturity',
    );
  });

  it('speaks the language of the reader, but keeps what the app chose', async () => {
    open('/', { apis: [germanTranslations()] });
    expect(await tabs()).toEqual(['Übersicht', 'Where we stand']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'CD-Reife',
    );
  });

  it('keeps a title of the app in every language', async () => {
    open('/', {
      config: { title: 'Delivery' },
      apis: [germanTranslations()],
    });
    await tabs();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Delivery',
    );
  });
});
