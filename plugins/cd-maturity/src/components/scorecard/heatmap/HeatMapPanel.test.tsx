import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { aSummary, aSummaryRow } from '../../../__fixtures__/scorecard';
import { renderScorecard } from '../../../__testUtils__/renderScorecard';

const heat = async () =>
  within(await screen.findByRole('region', { name: 'Teams and dimensions' }));
const cell = async (name: string | RegExp) =>
  (await heat()).findByRole('button', { name });

afterEach(() => jest.restoreAllMocks());

describe('heat map', () => {
  it('says level, count and distribution of a cell', async () => {
    renderScorecard();
    const build = await cell(
      'search, Build and deploy: Advanced. 8 Advanced, 2 Intermediate, 1 Beginner',
    );
    expect(build).toHaveTextContent('Advanced11');
  });

  it('gives no level to fewer than three, and no colour to no data', async () => {
    renderScorecard();
    expect(await cell(/^risk, Overall: Too few/)).toHaveTextContent('Too few2');
    expect(await cell(/^warehouse, Overall: No data/)).toHaveTextContent(
      'No data7',
    );
  });

  it('opens the list behind a cell', async () => {
    const { address } = renderScorecard();
    await userEvent.click(await cell(/^search, Build and deploy:/));
    expect(address().getAll('owner')).toEqual(['group:default/search']);
    expect(address().getAll('dimension')).toEqual(['build:4']);
  });

  it('replaces what was filtered before', async () => {
    const { address } = renderScorecard({}, '?type=library&q=x');
    await userEvent.click(await cell(/^search, Overall:/));
    expect(address().get('type')).toBeNull();
    expect(address().get('q')).toBeNull();
    expect(address().getAll('level')).toEqual(['4']);
  });

  it('shows the distribution on hover', async () => {
    renderScorecard();
    await userEvent.hover(await cell(/^checkout, Overall:/));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'checkout, Overall: Intermediate. 1 Advanced, 9 Intermediate, 3 Beginner',
    );
  });

  it('shows it to the keyboard, and hides it on Escape', async () => {
    renderScorecard();
    const overall = await cell(/^checkout, Overall:/);
    overall.focus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'checkout, Overall',
    );
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('goes from cell to cell by arrow keys, one stop of the Tab key a row', async () => {
    renderScorecard();
    const first = await cell(/^checkout, Overall:/);
    const focused = () => document.activeElement?.getAttribute('aria-label');
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^checkout, Culture/);
    expect(document.activeElement).toHaveAttribute('tabindex', '-1');
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(focused()).toMatch(/^search, Information/);
    await userEvent.keyboard('{ArrowRight}{ArrowUp}{Home}');
    expect(focused()).toMatch(/^checkout, Overall:/);
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(first);
    expect(first).toHaveAttribute('tabindex', '0');
  });

  it('draws the first sixty of many groups, and all on demand', async () => {
    const rows = Array.from({ length: 200 }, (_, at) =>
      aSummaryRow(`group:default/team-${at}`, 3, [0, 0, 1, 3, 1, 0]),
    );
    renderScorecard({ getSummary: async () => aSummary({ rows }) });
    const map = await heat();
    const all = await map.findByRole('button', { name: 'Show all 200' });
    expect(map.getAllByRole('rowheader')).toHaveLength(60);
    await userEvent.click(all);
    expect(map.getAllByRole('rowheader')).toHaveLength(200);
  });

  it('closes and opens a group', async () => {
    renderScorecard();
    const map = await heat();
    await userEvent.click(
      await map.findByRole('button', { name: 'Hide what is below payments' }),
    );
    expect(map.queryByText('ledger')).not.toBeInTheDocument();
    await userEvent.click(
      map.getByRole('button', { name: 'Show what is below payments' }),
    );
    expect(map.getByText('ledger')).toBeInTheDocument();
  });

  it('groups by system, in the address', async () => {
    const getSummary = jest.fn<
      ReturnType<CdMaturityApi['getSummary']>,
      Parameters<CdMaturityApi['getSummary']>
    >(async () => aSummary());
    const { address } = renderScorecard({ getSummary });
    await userEvent.click(
      (await heat()).getByRole('button', { name: 'Systems' }),
    );
    expect(address().get('group')).toBe('system');
    expect(getSummary).toHaveBeenLastCalledWith('system', {
      model: undefined,
    });
    expect(
      await screen.findByRole('region', { name: 'Systems and dimensions' }),
    ).toBeInTheDocument();
  });

  it('names what has no owner', async () => {
    renderScorecard({
      getSummary: async () =>
        aSummary({
          rows: [
            { ...aSummaryRow('group:default/x', 3, [0, 0, 0, 4]), key: 'none' },
          ],
        }),
    });
    expect((await heat()).getByText('No owner')).toBeInTheDocument();
  });

  it('says so when there is nothing to group by', async () => {
    renderScorecard({ getSummary: async () => aSummary({ rows: [] }) });
    expect(await screen.findByText('Nothing to group by')).toBeInTheDocument();
  });
});
