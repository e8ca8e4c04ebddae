import { screen, waitFor } from '@testing-library/react';
import { someOpenWork } from '../../__fixtures__/org';
import { aRow } from '../../__fixtures__/scorecard';
import { renderPage } from '../../__testUtils__/renderPage';
import { MyRecommendations } from './MyRecommendations';
import { MyServices } from './MyServices';
import { OrgTrend } from './OrgTrend';

afterEach(() => jest.restoreAllMocks());

describe('home widgets', () => {
  it('show the levels of what I own', async () => {
    const getScorecard = jest.fn(async () => ({
      items: [aRow('payments-api')],
      pageInfo: {},
      total: { count: 1, more: false },
    }));
    renderPage(<MyServices />, { api: { getScorecard } });
    expect(await screen.findByText('payments-api')).toBeInTheDocument();
    expect(screen.getByText('Intermediate')).toBeInTheDocument();
    expect(getScorecard).toHaveBeenCalledWith(
      { owner: ['user:default/kim', 'group:default/checkout'] },
      { limit: 6 },
    );
  });

  it('say so when nothing of mine is rated', async () => {
    renderPage(<MyServices />, {
      api: {
        getScorecard: async () => ({
          items: [],
          pageInfo: {},
          total: { count: 0, more: false },
        }),
      },
    });
    expect(
      await screen.findByText('Nothing of yours is rated'),
    ).toBeInTheDocument();
  });

  it('show what pays off most for my teams', async () => {
    const items = [
      someOpenWork({ practiceId: 'big', title: 'Big', effort: 'L', open: 9 }),
      someOpenWork({
        practiceId: 'quick',
        title: 'Quick',
        effort: 'S',
        open: 8,
      }),
    ];
    renderPage(<MyRecommendations />, {
      org: { getOpenWork: async () => items },
    });
    await screen.findByText('Quick');
    expect(screen.getAllByRole('listitem').map(row => row.textContent)).toEqual(
      [
        expect.stringMatching(/^Quick8 components/),
        expect.stringMatching(/^Big9 components/),
      ],
    );
  });

  it('show how the organisation moved', async () => {
    const getTrend = jest.fn(async () => []);
    renderPage(<OrgTrend />, { org: { getTrend } });
    expect(
      await screen.findByText('The trend begins tomorrow'),
    ).toBeInTheDocument();
    await waitFor(() => expect(getTrend).toHaveBeenCalledWith({ days: 91 }));
  });
});
