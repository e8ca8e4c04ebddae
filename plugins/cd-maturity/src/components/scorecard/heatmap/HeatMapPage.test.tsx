import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHeatmap, anAggregateRow } from '../../../__fixtures__/org';
import { aSummary } from '../../../__fixtures__/scorecard';
import { renderPage } from '../../../__testUtils__/renderPage';
import { HeatMapPage } from './HeatMapPage';

const heat = async () =>
  within(await screen.findByRole('region', { name: 'Teams and dimensions' }));
const names = (map: Awaited<ReturnType<typeof heat>>) =>
  map.getAllByRole('rowheader').map(cell => cell.textContent);
const counts = {
  pass: 3,
  partial: 1,
  fail: 2,
  unknown: 1,
  notApplicable: 0,
  exempt: 0,
};
const practices = [
  {
    id: 'cd.build.no-wait',
    title: 'Promotion does not wait for a person',
    dimension: 'build',
    level: 4,
    gate: true,
  },
];
const withPractices = () =>
  aHeatmap({
    practices,
    items: aHeatmap().items.map((row, index) => ({
      ...row,
      practices: {
        'cd.build.no-wait':
          index === 0
            ? counts
            : { ...counts, pass: 0, partial: 0, fail: 0, unknown: 5 },
      },
    })),
  });

afterEach(() => jest.restoreAllMocks());

describe('heat map page', () => {
  it('says that critical components count for more', async () => {
    const criticality = {
      annotation: 'example.com/tier',
      weights: { '1': 3 },
    };
    renderPage(<HeatMapPage />, {
      org: { getHeatmap: async () => aHeatmap({ criticality }) },
    });
    const map = await heat();
    expect(
      await map.findByRole('button', { name: 'How components are weighted' }),
    ).toBeInTheDocument();
  });

  it('reads what is below a group when it is unfolded, and keeps it in the address', async () => {
    const getHeatmap = jest.fn(async (_by, { parent } = {}) =>
      parent
        ? aHeatmap({
            items: aSummary()
              .rows.filter(row => row.parent === parent)
              .map(row => anAggregateRow(row)),
          })
        : aHeatmap(),
    );
    const { address } = renderPage(<HeatMapPage />, { org: { getHeatmap } });
    const map = await heat();
    await waitFor(() =>
      expect(names(map)).toEqual(['commerce', 'payments', 'warehouse']),
    );
    expect(getHeatmap).toHaveBeenCalledTimes(1);
    await userEvent.click(
      map.getByRole('button', { name: 'Show what is below commerce' }),
    );
    await waitFor(() =>
      expect(names(map)).toEqual([
        'commerce',
        'checkout',
        'search',
        'payments',
        'warehouse',
      ]),
    );
    expect(address().getAll('open')).toEqual(['group:default/commerce']);
    expect(getHeatmap).toHaveBeenLastCalledWith('owner', {
      columns: 'dimensions',
      parent: 'group:default/commerce',
      cursor: undefined,
    });
  });

  it('is about the part that is chosen, and so is the list behind a cell', async () => {
    const getHeatmap = jest.fn(async () => aHeatmap());
    const { address, path } = renderPage(<HeatMapPage />, {
      org: { getHeatmap },
      query: '?scopeLifecycle=experimental',
    });
    const map = await heat();
    await userEvent.click(
      await map.findByRole('button', { name: /^commerce, Build and deploy:/ }),
    );
    expect(getHeatmap).toHaveBeenCalledWith('owner', {
      lifecycle: ['experimental'],
      columns: 'dimensions',
    });
    expect(path()).toBe('/entities');
    expect(address().get('lifecycle')).toBe('experimental');
    expect(address().get('owner')).toBe('group:default/commerce');
  });

  it('opens the rows that the address names', async () => {
    renderPage(<HeatMapPage />, { query: '?open=group:default/commerce' });
    const map = await heat();
    expect(await map.findByText('search')).toBeInTheDocument();
  });

  it('unfolds a single row on top, until it is folded', async () => {
    const [commerce] = aHeatmap().items;
    const { address } = renderPage(<HeatMapPage />, {
      org: {
        getHeatmap: async (_by, { parent } = {}) =>
          aHeatmap({
            items: parent ? [anAggregateRow(aSummary().rows[1])] : [commerce],
          }),
      },
    });
    const map = await heat();
    expect(await map.findByText('checkout')).toBeInTheDocument();
    await userEvent.click(
      map.getByRole('button', { name: 'Hide what is below commerce' }),
    );
    expect(map.queryByText('checkout')).toBeNull();
    expect(address().get('open')).toBe('-');
  });

  it('shows the practices of a dimension and leads to those that lack one', async () => {
    const { address, path } = renderPage(<HeatMapPage />, {
      org: { getHeatmap: async () => withPractices() },
      query: '?columns=practices&dim=build',
    });
    const map = await heat();
    const cell = await map.findByRole('button', {
      name: 'commerce, Promotion does not wait for a person: 3 of 6 do it, 1 unknown',
    });
    expect(cell).toHaveTextContent('3 / 6');
    await userEvent.click(cell);
    expect(path()).toBe('/entities');
    expect(address().getAll('owner')).toEqual(['group:default/commerce']);
    expect(address().getAll('practice')).toEqual([
      'cd.build.no-wait:fail',
      'cd.build.no-wait:partial',
    ]);
  });

  it('draws what is unknown neither good nor bad, and leads to it', async () => {
    const { address } = renderPage(<HeatMapPage />, {
      org: { getHeatmap: async () => withPractices() },
      query: '?columns=practices&dim=build',
    });
    const map = await heat();
    const cell = await map.findByRole('button', {
      name: /^payments, .*: 0 of 0 do it, 5 unknown$/,
    });
    expect(cell).not.toHaveAttribute('style');
    await userEvent.click(cell);
    expect(address().getAll('practice')).toEqual(['cd.build.no-wait:unknown']);
  });

  it('says what broke and tries again', async () => {
    const getHeatmap = jest
      .fn()
      .mockRejectedValueOnce(new Error('database is away'))
      .mockResolvedValue(aHeatmap());
    renderPage(<HeatMapPage />, { org: { getHeatmap } });
    const map = await heat();
    await map.findByText('database is away');
    await userEvent.click(map.getByRole('button', { name: 'Try again' }));
    expect(await map.findByText('commerce')).toBeInTheDocument();
  });
});
