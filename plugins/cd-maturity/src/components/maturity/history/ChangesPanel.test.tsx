import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { theChanges } from '../../../__fixtures__/changes';
import { renderTab } from '../../../__testUtils__/renderTab';

const panel = async () =>
  within(await screen.findByRole('region', { name: 'What changed and why' }));

afterEach(() => jest.restoreAllMocks());

describe('level over time', () => {
  it('says in words what the picture shows', async () => {
    renderTab();
    expect(
      await screen.findByRole('img', {
        name: 'From Oct 1, 2025, then Beginner, to now, Intermediate.',
      }),
    ).toBeInTheDocument();
  });

  it('draws what was computed afterwards as hollow points and says so', async () => {
    const point = {
      progress: 2,
      confidence: 0.4,
      dimensions: {},
      modelVersion: '0.2.0',
    };
    renderTab(
      {},
      {
        getHistory: async () => [
          {
            ...point,
            at: '2025-09-07T23:59:59.999Z',
            level: 1,
            marker: 'first',
            reconstructed: true,
          },
          {
            ...point,
            at: '2025-09-14T23:59:59.999Z',
            level: null,
            reconstructed: true,
          },
          {
            ...point,
            at: '2025-10-01T00:00:00.000Z',
            level: 2,
            marker: 'first',
            reconstructed: false,
          },
        ],
      },
    );
    await screen.findByRole('img', { name: /^From Sep 7, 2025/ });
    expect(
      screen.getByText('Sep 7, 2025: Base, computed afterwards'),
    ).toBeInTheDocument();
    expect(screen.getAllByText(/, computed afterwards$/)).toHaveLength(2);
    expect(
      screen.getByText(/were computed afterwards from older signals/),
    ).toBeInTheDocument();
  });

  it('says when the history begins', async () => {
    renderTab({}, { getHistory: async () => [] });
    expect(
      await screen.findByText('The history begins with the first evaluation.'),
    ).toBeInTheDocument();
  });
});

describe('change log', () => {
  it('says what moved, in which direction and why', async () => {
    renderTab();
    const log = await panel();
    expect(
      await log.findByText(
        'Releases keep a regular rhythm: Passing to Partial',
      ),
    ).toBeInTheDocument();
    expect(
      log.getByText('Level: Beginner to Intermediate'),
    ).toBeInTheDocument();
    expect(log.getAllByTitle('Better')).toHaveLength(2);
    expect(log.getAllByTitle('Worse')).toHaveLength(1);
    expect(
      log.getByText('Because of a new version of the model. Model 0.2.0.'),
    ).toBeInTheDocument();
  });

  it('says levels in the words of the page, whatever the backend calls them', async () => {
    const [change] = theChanges();
    const move = { from: 'Unrated', to: 'Base', better: true };
    renderTab({
      getChanges: async () => ({
        items: [
          {
            ...change,
            changes: [
              { subject: 'published', title: 'as published', ...move },
              { subject: 'level', title: 'as computed', ...move },
            ],
          },
        ],
      }),
    });
    const log = await panel();
    expect(await log.findByText('Level: Unrated to Base')).toBeInTheDocument();
    expect(
      log.getByText('Computed level: Unrated to Base'),
    ).toBeInTheDocument();
  });

  it('folds an evaluation that moved a lot, and shows all of it on demand', async () => {
    const [change] = theChanges();
    const changes = Array.from({ length: 40 }, (_, index) => ({
      ...change.changes[0],
      id: `practice-${index}`,
      title: `Practice ${index}`,
    }));
    renderTab({
      getChanges: async () => ({ items: [{ ...change, changes }] }),
    });
    const log = await panel();
    await log.findByText('Practice 0: Passing to Partial');
    expect(log.getAllByText(/^Practice \d+:/)).toHaveLength(6);
    const more = log.getByRole('button', { name: 'Show all 40' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    expect(log.getAllByText(/^Practice \d+:/)).toHaveLength(40);
    await userEvent.click(log.getByRole('button', { name: 'Show fewer' }));
    expect(log.getAllByText(/^Practice \d+:/)).toHaveLength(6);
  });

  it('does not fold what is short', async () => {
    renderTab();
    const log = await panel();
    await log.findByText('Level: Beginner to Intermediate');
    expect(log.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('reads further pages on demand', async () => {
    const [first, ...rest] = theChanges();
    const getChanges = jest.fn(
      async (_ref: string, options: { cursor?: string } = {}) =>
        options.cursor ? { items: rest } : { items: [first], nextCursor: '1' },
    );
    renderTab({ getChanges });
    const log = await panel();
    await userEvent.click(
      await log.findByRole('button', { name: 'Show more' }),
    );
    expect(
      await log.findByText('Level: Beginner to Intermediate'),
    ).toBeInTheDocument();
    expect(log.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('reads again what it shows when something changed', async () => {
    const changes = theChanges();
    const getChanges = jest
      .fn()
      .mockResolvedValueOnce({ items: changes.slice(1) })
      .mockResolvedValue({ items: changes });
    const { revise } = renderTab({ getChanges });
    const log = await panel();
    await log.findByText('Level: Beginner to Intermediate');
    const before = log.getAllByRole('listitem').length;
    revise(2);
    await waitFor(() =>
      expect(log.getAllByRole('listitem').length).toBeGreaterThan(before),
    );
  });

  it('takes no other panel with it when it fails', async () => {
    renderTab({
      getChanges: async () => {
        throw new Error('no answer');
      },
    });
    expect(
      await (await panel()).findByText('The changes could not be read'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('region', { name: 'Where it stands' }),
    ).toBeInTheDocument();
  });
});
