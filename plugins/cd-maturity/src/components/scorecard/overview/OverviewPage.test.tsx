import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { fakeOrgApi } from '../../../__fixtures__/org';
import { aRow, aSummary, rows } from '../../../__fixtures__/scorecard';
import { renderScorecard } from '../../../__testUtils__/renderScorecard';

const region = async (name: string | RegExp) =>
  within(await screen.findByRole('region', { name }));
const table = () => screen.findByRole('table', { name: 'Components' });
const rowOf = async (name: string) => {
  const title = await within(await table()).findByText(name);
  return within(title.closest<HTMLElement>('[role=row]')!);
};
const page = (items: ReturnType<typeof rows>, nextCursor?: string) => ({
  items,
  pageInfo: { nextCursor },
  total: { count: items.length, more: false },
});
const listOf = (...names: string[]) =>
  jest.fn<
    ReturnType<CdMaturityApi['getScorecard']>,
    Parameters<CdMaturityApi['getScorecard']>
  >(async () => page(names.map(name => aRow(name))));

afterEach(() => jest.restoreAllMocks());

describe('scorecard', () => {
  it('sums the organisation up in four numbers', async () => {
    renderScorecard();
    const rated = await region('Rated of eligible');
    expect(rated.getByText('121')).toBeInTheDocument();
    expect(rated.getByText('of 142 components')).toBeInTheDocument();
    const median = await region('Median level');
    expect(median.getByText('Intermediate')).toBeInTheDocument();
    expect(
      median.getByText(
        '1 Expert, 29 Advanced, 61 Intermediate, 23 Beginner, 7 Base, 21 no data',
      ),
    ).toBeInTheDocument();
    expect(
      (await region('At their target')).getByText('75 %'),
    ).toBeInTheDocument();
    expect(
      (await region('Mean confidence')).getByText('0.71'),
    ).toBeInTheDocument();
  });

  it('shows how the levels moved, and what moved most', async () => {
    renderScorecard();
    const trend = await region('Levels over time');
    expect(
      await trend.findByRole('img', {
        name: /^From Jun 1, 2025 to Nov 22, 2025\. Then: 32 no data, .*Now: 21 no data, /,
      }),
    ).toBeInTheDocument();
    const movers = await region('Moved most');
    expect(
      await movers.findByRole('link', { name: 'checkout-web' }),
    ).toBeInTheDocument();
    const [improved, regressed] = movers
      .getAllByRole('listitem')
      .map(item => item.textContent);
    expect(improved).toContain('BeginnertoAdvanced');
    expect(improved).toContain(
      'Test and Build · Some acceptance tests are automated: Failing to Passing, and 2 more practices',
    );
    expect(regressed).toBe('Worseledger-exportBeginner−1 level');
  });

  it('says by which model it speaks, and changes it for what belongs to it', async () => {
    const getSummary = jest.fn(async () => aSummary());
    const { address } = renderScorecard(
      {
        getSummary,
        getModels: async () => [
          { id: 'cd', title: 'Continuous Delivery', version: '0.2.0' },
          { id: 'gitops', title: 'GitOps', version: '1.0.0' },
        ],
      },
      '?owner=group:default/ledger&practice=cd.build.one-command:fail',
    );
    const choice = within(await screen.findByRole('group', { name: 'Model' }));
    expect(
      choice.getByRole('button', { name: 'Continuous Delivery' }),
    ).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(choice.getByRole('button', { name: 'GitOps' }));
    expect(address().get('model')).toBe('gitops');
    expect(address().get('owner')).toBe('group:default/ledger');
    expect(address().has('practice')).toBe(false);
    expect(getSummary).toHaveBeenLastCalledWith('owner', { model: 'gitops' });
  });

  it('is about the group and the lifecycle that are chosen', async () => {
    const summary = aSummary();
    const getSummary = jest.fn(async () => ({
      ...summary,
      facets: {
        ...summary.facets,
        titles: { 'group:default/ledger': 'Ledger team' },
      },
    }));
    const getScorecard = listOf('a');
    const getTrend = jest.fn(fakeOrgApi().getTrend);
    const getMovers = jest.fn(fakeOrgApi().getMovers);
    const { address } = renderScorecard(
      { getSummary, getScorecard },
      '?scopeLifecycle=production',
      { getTrend, getMovers },
    );
    await screen.findByRole('button', { name: 'Lifecycle production' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Scope All groups' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Ledger team' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Scope Ledger team' }),
    ).toBeInTheDocument();
    expect(address().get('scope')).toBe('group:default/ledger');
    const part = {
      owner: ['group:default/ledger'],
      lifecycle: ['production'],
    };
    expect(getSummary).toHaveBeenLastCalledWith('owner', part);
    expect(getScorecard).toHaveBeenLastCalledWith(part, expect.anything());
    expect(getTrend).toHaveBeenLastCalledWith({ ...part, days: 183 });
    expect(getMovers).toHaveBeenLastCalledWith('entity', {
      ...part,
      days: 30,
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Lifecycle production' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'All' }),
    );
    expect(address().has('scopeLifecycle')).toBe(false);
  });

  it('says that a part has no component, and leaves the choice open', async () => {
    const summary = aSummary();
    renderScorecard(
      {
        getSummary: async () => ({
          ...summary,
          totals: { ...summary.totals, eligible: 0, rated: 0 },
          rows: [],
        }),
        getScorecard: listOf(),
      },
      '?scope=group:default/warehouse',
    );
    expect(
      await region('No component in this part of the organisation'),
    ).toBeDefined();
    expect(
      screen.getByRole('button', { name: 'Scope warehouse' }),
    ).toBeEnabled();
  });

  it('writes the counts of the last day beside the bands', async () => {
    renderScorecard();
    const trend = await region('Levels over time');
    await trend.findByText('61');
    const labels = trend.getByRole('img').querySelectorAll('text:has(> tspan)');
    expect([...labels].map(label => label.textContent)).toEqual([
      '1 Expert',
      '29 Advanced',
      '61 Intermediate',
      '23 Beginner',
      '7 Base',
      '21 no data',
    ]);
  });

  it('names another version of the model where it begins', async () => {
    const [first, last] = await fakeOrgApi().getTrend();
    const next = { ...first, day: '2026-01-15', modelVersion: '0.2.0' };
    renderScorecard({}, '', { getTrend: async () => [first, next, last] });
    const trend = await region('Levels over time');
    expect(await trend.findByText('Model 0.2.0')).toBeInTheDocument();
  });

  it('says how the numbers were when the trend begins', async () => {
    renderScorecard();
    const was = async (tile: string, value: string) =>
      expect(
        await (await region(tile)).findByText(`Was ${value} on Jun 1, 2025`),
      ).toBeInTheDocument();
    await was('Rated of eligible', '110');
    await was('Median level', 'Beginner');
    await was('At their target', '18 %');
    expect(
      (await region('Mean confidence')).queryByText(/^Was/),
    ).not.toBeInTheDocument();
  });

  it('says nothing of before where nothing is known of it', async () => {
    renderScorecard({}, '', { getTrend: async () => [] });
    await region('Rated of eligible');
    await screen.findByText('The trend begins tomorrow');
    expect(screen.queryByText(/^Was/)).not.toBeInTheDocument();
  });

  it('asks again when the backend says that something changed', async () => {
    let days: Awaited<ReturnType<ReturnType<typeof fakeOrgApi>['getTrend']>> =
      [];
    const { revise } = renderScorecard({}, '', { getTrend: async () => days });
    await screen.findByText('The trend begins tomorrow');
    days = await fakeOrgApi().getTrend();
    revise(1);
    const trend = await region('Levels over time');
    expect(
      await trend.findByRole('img', { name: /^From Jun 1, 2025/ }),
    ).toBeInTheDocument();
  });

  it('lists what changed on which component, and why', async () => {
    const getChanges = jest.fn(fakeOrgApi().getChanges);
    renderScorecard({}, '?scopeLifecycle=production', { getChanges });
    const changes = await region('What changed and why');
    const [first] = await changes.findAllByRole('link', {
      name: 'checkout-web',
    });
    expect(first).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout-web/maturity',
    );
    expect(
      changes.getByText('Releases keep a regular rhythm: Passing to Partial'),
    ).toBeInTheDocument();
    expect(getChanges).toHaveBeenCalledWith({
      lifecycle: ['production'],
      cursor: undefined,
      limit: 5,
    });
  });

  it('names the cause of a move where no practice moved along', async () => {
    const { regressed, ...rest } = await fakeOrgApi().getMovers('entity');
    const [mover] = regressed;
    const why = {
      at: '2026-03-12T09:00:00.000Z',
      causes: ['goal', 'catalog'] as const,
      moves: [],
      practices: 0,
    };
    renderScorecard({}, '', {
      getMovers: async () => ({
        ...rest,
        regressed: [{ ...mover, why: { ...why, causes: [...why.causes] } }],
      }),
    });
    const movers = await region('Moved most');
    expect(
      await movers.findByText('Because of goals and a change in the catalog'),
    ).toBeInTheDocument();
  });

  it('frames the days that were computed afterwards, and says so', async () => {
    const day = (text: string, reconstructed: boolean) => ({
      day: text,
      level: 1,
      eligible: 2,
      rated: 2,
      distribution: { levels: [1, 1, 0, 0, 0, 0], unrated: 0 },
      reconstructed,
    });
    renderScorecard({}, '', {
      getTrend: async () => [
        day('2026-03-01', true),
        day('2026-03-08', true),
        day('2026-03-09', false),
      ],
    });
    const trend = await region('Levels over time');
    expect(
      await trend.findAllByText(/computed afterwards from older signals/),
    ).toHaveLength(2);
  });

  it('goes on without a trend', async () => {
    renderScorecard({}, '', {
      getTrend: async () => {
        throw new Error('no answer');
      },
    });
    expect(
      await screen.findByText('The trend could not be read'),
    ).toBeInTheDocument();
    expect(await region('Moved most')).toBeDefined();
  });

  it('lists those without enough data', async () => {
    const getScorecard = listOf('a');
    const { address } = renderScorecard({ getScorecard });
    await userEvent.click(
      (
        await region('Rated of eligible')
      ).getByRole('button', {
        name: 'show them',
      }),
    );
    expect(address().get('level')).toBe('unrated');
    expect(getScorecard).toHaveBeenLastCalledWith(
      { level: ['unrated'] },
      expect.anything(),
    );
  });

  it('lists the components behind an open gate', async () => {
    const { address } = renderScorecard();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Promotion does not wait for a person',
      }),
    );
    expect(address().getAll('practice')).toEqual([
      'cd.build.no-wait:fail',
      'cd.build.no-wait:partial',
    ]);
    expect(
      screen.getByRole('button', {
        name: 'Remove filter Practice Promotion does not wait for a person: Failing',
      }),
    ).toBeInTheDocument();
  });

  it('says so when nothing is eligible', async () => {
    const summary = aSummary();
    renderScorecard({
      getSummary: async () => ({
        ...summary,
        totals: { ...summary.totals, eligible: 0, rated: 0 },
        rows: [],
      }),
      getScorecard: listOf(),
    });
    expect(await region('No component is rated by this model')).toBeDefined();
  });

  it('keeps the list when the summary fails, and the summary when the list fails', async () => {
    const getScorecard = jest
      .fn()
      .mockRejectedValueOnce(new Error('list is away'))
      .mockResolvedValue(page([aRow('found')]));
    const getSummary = jest
      .fn()
      .mockRejectedValueOnce(new Error('summary is away'))
      .mockResolvedValue(aSummary());
    renderScorecard({ getScorecard, getSummary });
    expect(await screen.findByText('list is away')).toBeInTheDocument();
    const heat = await region('Teams and dimensions');
    expect(await heat.findByText('summary is away')).toBeInTheDocument();
    const components = await region('Components');
    await userEvent.click(
      components.getByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('found')).toBeInTheDocument();
    await userEvent.click(heat.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('121')).toBeInTheDocument();
  });
});

describe('list of components', () => {
  it('shows a component with its level, dimensions and what to fix', async () => {
    renderScorecard({ getScorecard: listOf('payments-api') });
    const row = await rowOf('payments-api');
    expect(row.getByRole('link', { name: 'payments-api' })).toHaveAttribute(
      'href',
      '/catalog/default/component/payments-api/maturity',
    );
    expect(row.getByText('Intermediate')).toBeInTheDocument();
    expect(row.getByText('91 %')).toBeInTheDocument();
    expect(row.getByText('0.81')).toBeInTheDocument();
    expect(
      row.getByRole('img', {
        name: 'Culture Beginner, Design Beginner, Build Intermediate, Test Advanced, Information Advanced',
      }),
    ).toBeInTheDocument();
    expect(
      row.getByText(/Every change takes the same road/),
    ).toBeInTheDocument();
    expect(row.getByText('5 min ago')).toBeInTheDocument();
  });

  it('shows no figures of what is unrated', async () => {
    renderScorecard();
    const row = await rowOf('component-0008');
    expect(row.getByText('Unrated')).toBeInTheDocument();
    expect(row.getByText('not shown')).toBeInTheDocument();
    expect(row.getByText('never')).toBeInTheDocument();
  });

  it('puts only what can be seen into the page', async () => {
    const many = rows(1000);
    renderScorecard({ getScorecard: async () => page(many) });
    const list = await table();
    expect(list).toHaveAttribute('aria-rowcount', '1001');
    await within(list).findByText('component-0001');
    expect(within(list).getAllByRole('row').length).toBeLessThan(60);
  });

  it('reads the filters from the address', async () => {
    const getScorecard = listOf('a');
    renderScorecard(
      { getScorecard },
      '?owner=group:default/checkout&dimension=build:3&q=pay&sort=-progress',
    );
    await screen.findByRole('button', {
      name: 'Remove filter Dimension Build Intermediate',
    });
    expect(
      screen.getByRole('button', { name: 'Remove filter Owner checkout' }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('Search by name')).toHaveValue('pay');
    expect(getScorecard).toHaveBeenCalledWith(
      {
        owner: ['group:default/checkout'],
        dimension: ['build:3'],
        q: 'pay',
      },
      { sort: '-progress', cursor: undefined, limit: 50 },
    );
  });

  it('adds a filter from the menu and takes it away by its chip', async () => {
    const { address } = renderScorecard();
    await screen.findByText('121');
    await userEvent.click(screen.getByRole('button', { name: 'Add filter' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Level' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Advanced' }),
    );
    await waitFor(() => expect(address().getAll('level')).toEqual(['4']));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Remove filter Level Advanced',
      }),
    );
    await waitFor(() => expect(address().getAll('level')).toEqual([]));
  });

  it('finds a value among many with the keys', async () => {
    const summary = aSummary();
    const owners = Array.from(
      { length: 12 },
      (_, index) => `group:default/team-${index}`,
    );
    const { address } = renderScorecard({
      getSummary: async () => ({
        ...summary,
        facets: { ...summary.facets, owners },
      }),
    });
    await screen.findByText('121');
    await userEvent.click(screen.getByRole('button', { name: 'Add filter' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Owner' }),
    );
    const find = await screen.findByLabelText('Find owner');
    await userEvent.type(find, 'team-11{Enter}');
    expect(address().getAll('owner')).toEqual(['group:default/team-11']);
    await userEvent.clear(find);
    await userEvent.type(find, '{ArrowDown}{Enter}');
    expect(address().getAll('owner')).toEqual([
      'group:default/team-11',
      'group:default/team-0',
    ]);
  });

  it('searches when typing pauses', async () => {
    const getScorecard = listOf('a');
    const { address } = renderScorecard({ getScorecard });
    await userEvent.type(await screen.findByLabelText('Search by name'), 'pay');
    await waitFor(() => expect(address().get('q')).toBe('pay'));
    await waitFor(() =>
      expect(getScorecard).toHaveBeenLastCalledWith(
        { q: 'pay' },
        expect.anything(),
      ),
    );
  });

  it('sorts by a column, up and down', async () => {
    const { address } = renderScorecard();
    const sort = await screen.findByRole('button', {
      name: 'To next level',
    });
    await userEvent.click(sort);
    expect(address().get('sort')).toBe('progress');
    await userEvent.click(sort);
    expect(address().get('sort')).toBe('-progress');
    expect(
      screen.getByRole('columnheader', { name: 'To next level' }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('leaves out columns, and the address says which', async () => {
    const { address } = renderScorecard();
    await screen.findByText('121');
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Confidence' }),
    );
    await userEvent.keyboard('{Escape}');
    expect(address().get('cols')).toBe(
      'entity,owner,level,dimensions,next,fixFirst,newest',
    );
    expect(
      within(await table()).queryByRole('columnheader', { name: 'Confidence' }),
    ).toBeNull();
  });

  it('saves a view under a name, opens it again and forgets it', async () => {
    const { address } = renderScorecard({}, '?level=3');
    await screen.findByText('121');
    const open = () =>
      userEvent.click(screen.getByRole('button', { name: 'Saved views' }));
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save this view' }),
    );
    await userEvent.type(await screen.findByLabelText(/^Name/), 'Monday');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.click(
      await screen.findByRole('button', { name: /^Remove filter Level/ }),
    );
    expect(address().get('level')).toBeNull();
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Monday' }),
    );
    await waitFor(() => expect(address().get('level')).toBe('3'));
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Forget Monday' }),
    );
    expect(
      await screen.findByText('No view is saved yet.'),
    ).toBeInTheDocument();
  });

  it('exports what is filtered as a file', async () => {
    const exportScorecard = jest.fn(async () => new Blob(['a,b']));
    const made = jest.fn(() => 'blob:maturity');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: jest.fn() });
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    renderScorecard({}, '?level=3', { exportScorecard });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export as CSV' }),
    );
    await waitFor(() => expect(click).toHaveBeenCalledTimes(1));
    expect(exportScorecard).toHaveBeenCalledWith('csv', { level: ['3'] });
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('says so when nothing matches', async () => {
    renderScorecard({ getScorecard: listOf() }, '?level=5');
    expect(
      await screen.findByText('No component matches these filters'),
    ).toBeInTheDocument();
  });

  it('shows no rows of other filters when new ones fail', async () => {
    const getScorecard = jest
      .fn()
      .mockResolvedValueOnce(page([aRow('of-before')]))
      .mockRejectedValueOnce(new Error('no such filter'))
      .mockResolvedValue(page([aRow('of-now')]));
    renderScorecard({ getScorecard });
    await screen.findByText('of-before');
    await userEvent.type(screen.getByLabelText('Search by name'), 'now');
    expect(await screen.findByText('no such filter')).toBeInTheDocument();
    expect(screen.queryByText('of-before')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('of-now')).toBeInTheDocument();
  });

  it('keeps what it has when the next page fails', async () => {
    const getScorecard = jest
      .fn()
      .mockResolvedValueOnce(page(rows(5), 'next'))
      .mockRejectedValueOnce(new Error('cursor is too old'))
      .mockResolvedValue(page([aRow('last-one')]));
    renderScorecard({ getScorecard });
    expect(await screen.findByText('cursor is too old')).toBeInTheDocument();
    expect(screen.getByText('component-0001')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('last-one')).toBeInTheDocument();
    expect(screen.getByText('component-0001')).toBeInTheDocument();
  });
});
