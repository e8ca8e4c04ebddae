import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { someOpenWork } from '../../../__fixtures__/org';
import { aCampaign, aDispute, anExemption } from '../../../__fixtures__/people';
import { renderPage } from '../../../__testUtils__/renderPage';
import { RecommendationsPage } from './RecommendationsPage';

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));
const render = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(<RecommendationsPage />, options);

afterEach(() => jest.restoreAllMocks());

describe('open recommendations', () => {
  it('shows the practices of my teams first', async () => {
    const getOpenWork = jest.fn(async () => [someOpenWork()]);
    const { address } = render({ org: { getOpenWork } });
    const work = await region('Open recommendations');
    expect(
      await work.findByRole('button', { name: '58 components' }),
    ).toBeInTheDocument();
    expect(work.getByText('9 planned')).toBeInTheDocument();
    expect(getOpenWork).toHaveBeenCalledTimes(1);
    expect(getOpenWork).toHaveBeenCalledWith({
      owner: ['user:default/kim', 'group:default/checkout'],
    });
    await userEvent.click(work.getByRole('button', { name: 'Everybody' }));
    await waitFor(() => expect(getOpenWork).toHaveBeenLastCalledWith({}));
    expect(address().get('of')).toBe('all');
  });

  it('takes a filter by owner at its word', async () => {
    const getOpenWork = jest.fn(async () => [someOpenWork()]);
    render({ org: { getOpenWork }, query: '?owner=group:default/ledger' });
    await (await region('Open recommendations')).findByText('58 components');
    expect(getOpenWork).toHaveBeenCalledWith({
      owner: ['group:default/ledger'],
    });
  });

  it('opens a practice with the teams behind it, and keeps it in the address', async () => {
    const { address, path } = render();
    const work = await region('Open recommendations');
    await userEvent.click(
      await work.findByRole('button', {
        name: 'Promotion does not wait for a person',
      }),
    );
    expect(address().get('practice-open')).toBe('cd.build.no-wait');
    expect(await work.findByText('No owner')).toBeInTheDocument();
    await userEvent.click(work.getByRole('button', { name: 'checkout' }));
    expect(path()).toBe('/entities');
    expect(address().getAll('practice')).toEqual([
      'cd.build.no-wait:fail',
      'cd.build.no-wait:partial',
    ]);
    expect(address().getAll('owner')).toEqual(['group:default/checkout']);
  });

  it('opens what a link names', async () => {
    render({ query: '?practice-open=cd.design.config' });
    const work = await region('Open recommendations');
    expect(
      await work.findByRole('button', {
        name: 'Configuration is data in version control',
        expanded: true,
      }),
    ).toBeInTheDocument();
  });

  it('starts a campaign out of what is chosen', async () => {
    const createCampaign = jest.fn(async () => aCampaign({ id: 'new' }));
    render({ people: { createCampaign }, query: '?of=all' });
    const work = await region('Open recommendations');
    await userEvent.click(
      await work.findByRole('checkbox', {
        name: 'Choose Configuration is data in version control for a campaign',
      }),
    );
    await userEvent.click(
      work.getByRole('button', { name: 'Start a campaign for 1 practice' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Start a campaign' }),
    );
    const start = dialog.getByRole('button', { name: 'Start' });
    expect(start).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Name/), 'Settings');
    await userEvent.type(dialog.getByLabelText(/^Why and how/), 'Drift.');
    fireEvent.change(dialog.getByLabelText(/^Last day/), {
      target: { value: '2026-02-28' },
    });
    expect(
      await dialog.findByText('142 components take part:'),
    ).toBeInTheDocument();
    await waitFor(() => expect(start).toBeEnabled());
    await userEvent.click(start);
    await waitFor(() =>
      expect(createCampaign).toHaveBeenCalledWith(
        expect.objectContaining({
          title: 'Settings',
          owner: 'group:default/checkout',
          target: { practices: ['cd.design.config'] },
          scope: {},
          start: '2025-11-22',
          deadline: '2026-02-28',
        }),
      ),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says what broke and tries again', async () => {
    const getOpenWork = jest
      .fn()
      .mockRejectedValueOnce(new Error('database is away'))
      .mockResolvedValue([someOpenWork()]);
    render({ org: { getOpenWork } });
    const work = await region('Open recommendations');
    expect(await work.findByText('database is away')).toBeInTheDocument();
    await userEvent.click(work.getByRole('button', { name: 'Try again' }));
    expect(await work.findByText('58 components')).toBeInTheDocument();
  });

  it('says so when nothing stands open', async () => {
    render({ org: { getOpenWork: async () => [] } });
    const work = await region('Open recommendations');
    expect(await work.findByText('Nothing stands open')).toBeInTheDocument();
  });
});

describe('exemptions', () => {
  it('are approved with a note, and shown so at once', async () => {
    let answer = (_: ReturnType<typeof anExemption>) => {};
    const approveExemption = jest.fn(
      () =>
        new Promise<ReturnType<typeof anExemption>>(resolve => {
          answer = resolve;
        }),
    );
    render({ people: { approveExemption } });
    const exemptions = await region('Exemptions');
    await userEvent.click(
      await exemptions.findByRole('button', { name: 'Approve' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Note'), 'For this year.');
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await exemptions.findByText('Saving')).toBeInTheDocument();
    answer(anExemption({ state: 'approved', version: 2 }));
    expect(await exemptions.findByText('Approved')).toBeInTheDocument();
    expect(approveExemption).toHaveBeenCalledWith('exemption-1', {
      version: 1,
      note: 'For this year.',
    });
  });

  it('are read again when somebody else has answered or asked', async () => {
    const asked = [anExemption(), anExemption({ id: 'exemption-2' })];
    const getExemptions = jest.fn(async () => ({
      items: [...asked],
      pageInfo: {},
    }));
    const approveExemption = async () =>
      anExemption({ state: 'approved', version: 2 });
    const { revise } = render({ people: { getExemptions, approveExemption } });
    const exemptions = await region('Exemptions');
    const [approve] = await exemptions.findAllByRole('button', {
      name: 'Approve',
    });
    await userEvent.click(approve);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await exemptions.findByText('Approved')).toBeInTheDocument();
    // Somebody revoked what the reader had approved, and withdrew the other.
    asked.splice(0, 2, anExemption({ state: 'revoked', version: 3 }));
    revise(7);
    expect(await exemptions.findByText('Revoked')).toBeInTheDocument();
    expect(
      exemptions.queryByRole('button', { name: 'Approve' }),
    ).not.toBeInTheDocument();
    expect(getExemptions).toHaveBeenCalledTimes(2);
  });

  it('tell whoever asked that somebody else has to approve', async () => {
    render({ user: 'user:default/robin.tanaka' });
    const exemptions = await region('Exemptions');
    const approve = await exemptions.findByRole('button', { name: 'Approve' });
    await waitFor(() => expect(approve).toBeDisabled());
    expect(approve).toHaveAccessibleDescription(
      'You asked for this yourself: somebody else has to approve it.',
    );
    expect(exemptions.getByRole('button', { name: 'Withdraw' })).toBeEnabled();
  });

  it('come back as they were when the answer is refused', async () => {
    const rejectExemption = jest.fn().mockRejectedValue(
      new Error('Request failed with 403 Forbidden', {
        cause: new Error('Only approvers may'),
      }),
    );
    const { toast } = render({ people: { rejectExemption } });
    const exemptions = await region('Exemptions');
    await userEvent.click(
      await exemptions.findByRole('button', { name: 'Reject' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Reject' })).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Why/), 'Not now.');
    await userEvent.click(dialog.getByRole('button', { name: 'Reject' }));
    await waitFor(() =>
      expect(toast.post).toHaveBeenCalledWith(
        expect.objectContaining({ description: 'Only approvers may' }),
      ),
    );
    expect(
      exemptions.getByRole('button', { name: 'Approve' }),
    ).toBeInTheDocument();
  });

  it('show what somebody else answered meanwhile', async () => {
    const current = anExemption({ state: 'rejected', version: 2 });
    const approveExemption = jest.fn().mockRejectedValue(
      new Error('Request failed with 409 Conflict', {
        cause: Object.assign(new Error('It is rejected already'), { current }),
      }),
    );
    render({ people: { approveExemption } });
    const exemptions = await region('Exemptions');
    await userEvent.click(
      await exemptions.findByRole('button', { name: 'Approve' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await exemptions.findByText('Rejected')).toBeInTheDocument();
  });
});

describe('disputed readings', () => {
  it('are answered by the platform team', async () => {
    const resolveDispute = jest.fn(async () =>
      aDispute({ state: 'corrected', resolution: 'The filter was wrong.' }),
    );
    render({ people: { resolveDispute } });
    const disputes = await region('Disputed readings');
    await userEvent.click(
      await disputes.findByRole('button', { name: 'Answer' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByLabelText(/^Explanation/),
      'The filter was wrong.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Answer' }));
    expect(await disputes.findByText('Reading was wrong')).toBeInTheDocument();
    expect(resolveDispute).toHaveBeenCalledWith('dispute-1', {
      outcome: 'corrected',
      note: 'The filter was wrong.',
    });
  });

  it('are explained to those who may not see them', async () => {
    const refusal = Object.assign(new Error('It needs a permission'), {
      name: 'NotAllowedError',
    });
    render({
      people: {
        getDisputes: jest
          .fn()
          .mockRejectedValue(new Error('403', { cause: refusal })),
      },
    });
    const disputes = await region('Disputed readings');
    expect(
      await disputes.findByText('For the platform team'),
    ).toBeInTheDocument();
  });
});

describe('campaigns', () => {
  it('show their pace and each team', async () => {
    const { address } = render();
    const campaigns = await region('Campaigns');
    expect(await campaigns.findByText('Behind by 5')).toBeInTheDocument();
    expect(
      campaigns.getByRole('img', { name: '33 of 88 left' }),
    ).toBeInTheDocument();
    await userEvent.click(
      campaigns.getByRole('button', { name: 'Settings into version control' }),
    );
    expect(address().get('campaign')).toBe('campaign-1');
    const teams = within(
      await campaigns.findByRole('table', {
        name: 'Settings into version control',
      }),
    );
    expect(
      teams.getAllByRole('rowheader').map(cell => cell.textContent),
    ).toEqual(['ledger', 'checkout', 'No owner']);
  });

  it('tell how each milestone was met and what the next one waits for', async () => {
    const milestones = [
      { title: 'All but ten', date: '2025-12-01' },
      { title: 'Half of them', date: '2025-11-05' },
    ];
    const getCampaigns = async () => ({
      items: [aCampaign({ milestones })],
      pageInfo: {},
    });
    render({ people: { getCampaigns }, query: '?campaign=campaign-1' });
    const campaigns = await region('Campaigns');
    await campaigns.findByText('40 of 88 were there');
    const list = within(campaigns.getByRole('list', { name: 'Milestones' }));
    expect(list.getAllByRole('listitem').map(item => item.textContent)).toEqual(
      [
        'Half of them, by Nov 5, 202540 of 88 were there',
        'All but ten, by Dec 1, 2025Ahead. At an even pace 69 of 88 are there by then.',
      ],
    );
  });

  it('get a milestone while they run', async () => {
    const changeCampaign = jest.fn(async () => aCampaign({ version: 2 }));
    render({ people: { changeCampaign }, query: '?campaign=campaign-1' });
    const campaigns = await region('Campaigns');
    await userEvent.click(
      await campaigns.findByRole('button', { name: 'Change' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Change the campaign' }),
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Add a milestone' }),
    );
    const save = dialog.getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Milestone/), 'Half');
    fireEvent.change(dialog.getByLabelText(/^By/), {
      target: { value: '2025-11-30' },
    });
    await waitFor(() => expect(save).toBeEnabled());
    await userEvent.click(save);
    await waitFor(() =>
      expect(changeCampaign).toHaveBeenCalledWith('campaign-1', {
        model: 'cd',
        title: 'Settings into version control',
        brief: 'Configuration drift caused three incidents in spring.',
        owner: 'group:default/platform',
        target: { practices: ['cd.design.config'] },
        scope: { lifecycle: ['production'] },
        start: '2025-10-01',
        deadline: '2025-12-18',
        milestones: [{ title: 'Half', date: '2025-11-30' }],
        version: 1,
      }),
    );
  });

  it('end for good and leave the list', async () => {
    let running = [aCampaign()];
    const endCampaign = jest.fn(async () => {
      running = [];
      return aCampaign({ phase: 'ended' });
    });
    const getCampaigns = async () => ({ items: running, pageInfo: {} });
    render({
      people: { endCampaign, getCampaigns },
      query: '?campaign=campaign-1',
    });
    const campaigns = await region('Campaigns');
    await userEvent.click(
      await campaigns.findByRole('button', { name: 'End it' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'End it' }));
    expect(
      await campaigns.findByText('No campaign is running'),
    ).toBeInTheDocument();
    expect(endCampaign).toHaveBeenCalledWith('campaign-1', {
      version: 1,
      note: undefined,
    });
  });

  it('become a goal of the teams that took part', async () => {
    const promoteCampaign = jest.fn(async () => []);
    render({ people: { promoteCampaign }, query: '?campaign=campaign-1' });
    const campaigns = await region('Campaigns');
    await userEvent.click(
      await campaigns.findByRole('button', { name: 'Keep as a goal' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'ledger' }));
    fireEvent.change(dialog.getByLabelText(/^By/), {
      target: { value: '2026-06-30' },
    });
    await userEvent.type(dialog.getByLabelText(/^Value/), '24');
    await userEvent.click(
      dialog.getByRole('button', { name: 'Keep as a goal' }),
    );
    await waitFor(() =>
      expect(promoteCampaign).toHaveBeenCalledWith('campaign-1', {
        refs: ['group:default/checkout'],
        goal: {
          targets: [{ level: 'base', date: '2026-06-30' }],
          criteria: [
            {
              metric: 'deploy.lead_time_p50_hours',
              direction: 'at-most',
              value: 24,
            },
          ],
        },
      }),
    );
  });
});
