import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ENTITY_REF } from '../../../__fixtures__/maturity';
import { aCampaign } from '../../../__fixtures__/people';
import { renderTab } from '../../../__testUtils__/renderTab';

const campaigns = async () =>
  within(await screen.findByRole('region', { name: 'Campaigns' }));
const asked = aCampaign({ target: { practices: ['cd.build.no-wait'] } });

describe('campaigns of a component', () => {
  it('say why, until when and what is asked, and lead to the practice', async () => {
    const getCampaignsOf = jest.fn(async () => ({
      items: [{ campaign: asked, reached: false }],
    }));
    renderTab({}, {}, { getCampaignsOf });
    const panel = await campaigns();
    expect(
      panel.getByRole('heading', { name: 'Settings into version control' }),
    ).toBeVisible();
    expect(
      panel.getByText('Configuration drift caused three incidents in spring.'),
    ).toBeVisible();
    expect(panel.getByText(/due Dec 18, 2025, 26 days left/)).toBeVisible();
    const practice = await panel.findByRole('button', {
      name: 'Promotion does not wait for a person',
    });
    expect(practice.closest('li')).toHaveTextContent('Failing');
    await userEvent.click(practice);
    expect(
      await screen.findByRole('button', {
        name: 'Promotion does not wait for a person',
        expanded: true,
      }),
    ).toBeVisible();
    expect(getCampaignsOf).toHaveBeenCalledWith(ENTITY_REF, {
      model: undefined,
    });
  });

  it('say a level in words, and that it is done', async () => {
    const campaign = aCampaign({
      target: { level: 'advanced', dimension: 'test' },
    });
    renderTab(
      {},
      {},
      {
        getCampaignsOf: async () => ({ items: [{ campaign, reached: true }] }),
      },
    );
    const panel = await campaigns();
    expect(
      await panel.findByText('Asks for: Advanced in Test and verification'),
    ).toBeVisible();
    expect(panel.getByText('Done here')).toBeVisible();
  });

  it('take no room where the component takes part in none', async () => {
    const getCampaignsOf = jest.fn(async () => ({ items: [] }));
    renderTab({}, {}, { getCampaignsOf });
    await waitFor(() => expect(getCampaignsOf).toHaveBeenCalled());
    await screen.findByRole('region', { name: 'Practices' });
    expect(screen.queryByRole('region', { name: 'Campaigns' })).toBeNull();
  });

  it('say what broke, take nothing else with it and try again', async () => {
    const getCampaignsOf = jest
      .fn()
      .mockRejectedValueOnce(new Error('database is away'))
      .mockResolvedValue({ items: [{ campaign: asked, reached: false }] });
    renderTab({}, {}, { getCampaignsOf });
    const panel = await campaigns();
    expect(panel.getByText('database is away')).toBeVisible();
    expect(
      await screen.findByRole('region', { name: 'Practices' }),
    ).toBeVisible();
    await userEvent.click(panel.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', {
        name: 'Settings into version control',
      }),
    ).toBeVisible();
  });
});
