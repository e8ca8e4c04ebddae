import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { glued } from '../../../__testUtils__/glued';
import { renderTab } from '../../../__testUtils__/renderTab';

const cardOf = async (title: string) => {
  const heading = await screen.findByRole('heading', {
    name: new RegExp(`^${title}`),
  });
  return within(heading.closest('li')!);
};

afterEach(() => jest.restoreAllMocks());

describe('outcomes', () => {
  it('shows value, trend, band and what it rests on', async () => {
    renderTab();
    const card = await cardOf('Change lead time');
    expect(card.getByText('26')).toBeInTheDocument();
    expect(card.getByText('h')).toBeInTheDocument();
    expect(
      card.getByRole('img', {
        name: glued('12 weeks: from 44 h to 26 h, lowest 24 h, highest 49 h'),
      }),
    ).toBeInTheDocument();
    expect(
      card.getByRole('img', { name: 'Band 4 of 6: One day to one week' }),
    ).toBeInTheDocument();
    expect(card.getByText('84 changes · 30 days')).toBeInTheDocument();
  });

  it('has the trend as a table too, with its gaps', async () => {
    renderTab();
    const card = await cardOf('Change lead time');
    await userEvent.click(card.getByText('As a table'));
    const table = within(
      card.getByRole('table', { name: 'Change lead time, week by week' }),
    );
    // The head and twelve weeks.
    expect(table.getAllByRole('row')).toHaveLength(13);
    expect(table.getAllByRole('cell').at(-1)).toHaveTextContent('26 h');
  });

  it('has no table where there is no trend', async () => {
    renderTab();
    const card = await cardOf('Deployment rework rate');
    expect(card.queryByText('As a table')).toBeNull();
  });

  it('marks few samples', async () => {
    renderTab();
    const card = await cardOf('Failed deployment recovery');
    expect(card.getByText('Few samples')).toBeInTheDocument();
    expect(card.getByText('2 incidents · 180 days')).toBeInTheDocument();
  });

  it('says why there is no value, instead of a zero', async () => {
    renderTab();
    const card = await cardOf('Deployment rework rate');
    expect(card.getByText('No data')).toBeInTheDocument();
    expect(
      card.getByText(/No incident source is connected/),
    ).toBeInTheDocument();
    expect(card.getByRole('img', { name: 'No trend yet' })).toBeInTheDocument();
    expect(card.queryByText('0')).not.toBeInTheDocument();
  });

  it('explains a metric on focus, with its source', async () => {
    renderTab();
    const card = await cardOf('Change lead time');
    const hint = card.getByRole('button', {
      name: 'Definition of Change lead time',
    });
    await userEvent.hover(hint);
    const tip = within(await screen.findByRole('tooltip'));
    expect(
      tip.getByText(/Median time from the commit of a change/),
    ).toBeInTheDocument();
    expect(tip.getByRole('link', { name: /dora.dev/ })).toHaveAttribute(
      'href',
      'https://dora.dev/guides/dora-metrics/',
    );
  });

  it('keeps all definitions in one place', async () => {
    renderTab();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Definitions' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Deployment frequency')).toBeInTheDocument();
  });

  it('draws releases as marks on a line', async () => {
    renderTab();
    expect(
      await screen.findByRole('img', { name: /^50 releases between/ }),
    ).toBeInTheDocument();
  });

  it('adds the figures of the pipeline that there are', async () => {
    renderTab();
    const card = await cardOf('Queue time, p95');
    expect(card.getByText('2.4')).toBeInTheDocument();
    expect(card.getByText('620 runs · 30 days')).toBeInTheDocument();
    expect(screen.getByText('No data: Wait for approval')).toBeInTheDocument();
  });

  it('names and explains figures and their bands in German', async () => {
    renderTab({}, {}, {}, {}, { german: true });
    const card = await cardOf('Durchlaufzeit von Änderungen');
    expect(card.getByText('unter einer Woche')).toBeInTheDocument();
    expect(
      card.getByRole('img', { name: 'Band 4 von 6: unter einer Woche' }),
    ).toBeInTheDocument();
    const often = await cardOf('Häufigkeit von Deployments');
    expect(often.getByText('mindestens wöchentlich')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Definitionen' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Rhythmus der Releases')).toBeInTheDocument();
    expect(dialog.getByText(/^Standardabweichung/)).toBeInTheDocument();
  });
});
