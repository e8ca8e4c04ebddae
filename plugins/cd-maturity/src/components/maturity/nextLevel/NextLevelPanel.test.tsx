import { ResponseError } from '@backstage/errors';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Decision } from 'backstage-plugin-cd-maturity-common';
import {
  ENTITY_REF,
  NOW,
  aMaturity,
  aRecommendation,
} from '../../../__fixtures__/maturity';
import { anExemption } from '../../../__fixtures__/people';
import { aScoringModel } from '../../../__fixtures__/scoringModel';
import { renderTab } from '../../../__testUtils__/renderTab';

const FIRST = 'Operations work with or in the team';

/** `hidden`: a dialog lies over it. */
const stepOf = async (title: string, hidden = false) => {
  const panel = within(
    await screen.findByRole('region', { name: /^Reach/, hidden }),
  );
  const heading = panel.getByRole('heading', { name: title, hidden });
  return within(heading.closest('li')!);
};
const choose = async (action: string) => {
  const step = await stepOf(FIRST);
  await userEvent.click(
    step.getByRole('button', { name: `More about ${FIRST}` }),
  );
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
};
const open = async (action: string) => {
  await choose(action);
  return within(await screen.findByRole('dialog'));
};
const decided = (decision: Decision) =>
  aMaturity({
    recommendations: [
      aRecommendation('cd.culture.dev-ops', 1, { decision }),
      aRecommendation('cd.culture.one-path', 2),
    ],
  });

afterEach(() => jest.restoreAllMocks());

describe('next level', () => {
  it('lists the smallest set with its first steps, and all on demand', async () => {
    renderTab();
    const panel = within(
      await screen.findByRole('region', {
        name: 'Reach Advanced: smallest set',
      }),
    );
    expect(
      panel.getByText(
        '4 practices. 3 are only unknown: showing evidence may be enough.',
      ),
    ).toBeInTheDocument();
    expect(panel.getAllByRole('listitem')).toHaveLength(4);
    const first = await stepOf(FIRST);
    expect(first.getByText('Unknown')).toBeInTheDocument();
    expect(
      first.getByText('Culture · gate of Intermediate'),
    ).toBeInTheDocument();
    expect(first.getByText('Effort M')).toBeInTheDocument();
    expect(first.getByText('Team-wide')).toBeInTheDocument();
    expect(first.getByText(/Invite one person/)).toBeInTheDocument();
    await userEvent.click(
      panel.getByRole('button', { name: 'All 7 recommendations' }),
    );
    expect(panel.getAllByRole('listitem')).toHaveLength(7);
  });

  it('names the template that takes a first step', async () => {
    const { practices, ...rest } = aMaturity();
    const getEntity = async () => ({
      ...rest,
      practices: practices.map(practice =>
        practice.title === FIRST
          ? { ...practice, template: 'template:default/rota' }
          : practice,
      ),
    });
    renderTab({ getEntity });
    const step = await stepOf(FIRST);
    expect(step.getByRole('link', { name: 'rota' })).toBeVisible();
    const panel = within(await screen.findByRole('region', { name: /^Reach/ }));
    expect(panel.getAllByText('Template')).toHaveLength(1);
  });

  it('acknowledges at once and then shows who and when', async () => {
    let answer: (decision: Decision) => void = () => {};
    const decide = jest.fn(
      () =>
        new Promise<Decision>(resolve => {
          answer = resolve;
        }),
    );
    renderTab({ decide });
    const step = await stepOf(FIRST);
    await userEvent.click(step.getByRole('button', { name: 'Acknowledge' }));
    expect(step.getByText('Acknowledged')).toBeVisible();
    expect(step.getByText('Saving')).toBeVisible();
    expect(decide).toHaveBeenCalledWith(
      ENTITY_REF,
      'cd.culture.dev-ops',
      { action: 'acknowledge' },
      { model: 'cd' },
    );
    answer({
      state: 'acknowledged',
      decidedBy: 'user:default/robin.tanaka',
      decidedAt: NOW,
      reopened: false,
    });
    expect(await step.findByText('by on Nov 22, 2025')).toHaveTextContent(
      'by robin.tanaka on Nov 22, 2025',
    );
    expect(step.queryByText('Saving')).not.toBeInTheDocument();
    expect(
      step.queryByRole('button', { name: 'Acknowledge' }),
    ).not.toBeInTheDocument();
  });

  it('takes it back when the backend refuses, and says why', async () => {
    const { toast } = renderTab({
      decide: async () => {
        throw new Error('Only members of payments may decide');
      },
    });
    const step = await stepOf(FIRST);
    await userEvent.click(step.getByRole('button', { name: 'Acknowledge' }));
    await waitFor(() =>
      expect(toast.post).toHaveBeenCalledWith({
        status: 'danger',
        title: 'The decision was not saved',
        description: 'Only members of payments may decide',
      }),
    );
    expect(step.getByRole('button', { name: 'Acknowledge' })).toBeEnabled();
    expect(step.queryByText('Acknowledged')).not.toBeInTheDocument();
  });

  it('declines only with a note, and says so', async () => {
    const decide = jest.fn().mockResolvedValue({
      state: 'declined',
      reason: 'accepted-risk',
      note: 'Only hotfixes.',
      decidedBy: 'user:default/robin.tanaka',
      decidedAt: NOW,
      reopened: false,
    });
    const getExemptions = jest.fn(async () => ({ items: [], pageInfo: {} }));
    renderTab({ decide }, {}, { getExemptions });
    const dialog = await open('Decline');
    const confirm = dialog.getByRole('button', { name: 'Decline' });
    await userEvent.click(confirm);
    const why = dialog.getByRole('textbox', { name: /Why/ });
    expect(why).toHaveAccessibleDescription('Say it in at least 3 characters');
    expect(why).toHaveFocus();
    expect(decide).not.toHaveBeenCalled();
    await userEvent.click(dialog.getByLabelText('Risk is accepted'));
    await userEvent.type(why, ' Only hotfixes. ');
    await userEvent.click(confirm);
    expect(decide).toHaveBeenCalledWith(
      ENTITY_REF,
      'cd.culture.dev-ops',
      { action: 'decline', reason: 'accepted-risk', note: 'Only hotfixes.' },
      { model: 'cd' },
    );
    const step = await stepOf(FIRST);
    expect(await step.findByText('Only hotfixes.')).toBeInTheDocument();
    expect(step.getByText('Declined: Risk is accepted')).toBeInTheDocument();
    // It asks for an exemption, so these are read again.
    await waitFor(() => expect(getExemptions).toHaveBeenCalledTimes(2));
  });

  it('plans with a day and a work item', async () => {
    const decide = jest.fn().mockResolvedValue({
      state: 'planned',
      plannedFor: '2025-12-15',
      workItem: 'https://work.example.net/PAY-7',
      decidedBy: 'user:default/robin.tanaka',
      decidedAt: NOW,
      reopened: false,
      version: 1,
    });
    renderTab({ decide });
    const dialog = await open('Plan');
    const day = dialog.getByLabelText(/Done by/);
    const confirm = dialog.getByRole('button', { name: 'Plan' });
    fireEvent.change(day, { target: { value: '2025-11-21' } });
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Link to the work item/ }),
      'PAY-7',
    );
    await userEvent.click(confirm);
    expect(dialog.getByText('Not before Nov 22, 2025')).toBeInTheDocument();
    expect(dialog.getByText(/^Give a whole link/)).toBeInTheDocument();
    fireEvent.change(day, { target: { value: '2025-12-15' } });
    const link = dialog.getByRole('textbox', { name: /Link to the work item/ });
    await userEvent.clear(link);
    await userEvent.type(link, 'https://work.example.net/PAY-7');
    await userEvent.click(confirm);
    expect(decide).toHaveBeenCalledWith(
      ENTITY_REF,
      'cd.culture.dev-ops',
      {
        action: 'plan',
        date: '2025-12-15',
        workItem: 'https://work.example.net/PAY-7',
      },
      { model: 'cd' },
    );
    const step = await stepOf(FIRST);
    expect(step.getByText('Planned for Dec 15, 2025')).toBeInTheDocument();
    expect(
      await step.findByRole('link', { name: /Work item/ }),
    ).toHaveAttribute('href', 'https://work.example.net/PAY-7');
    // The keyboard is where it began.
    await waitFor(() =>
      expect(
        step.getByRole('button', { name: `More about ${FIRST}` }),
      ).toHaveFocus(),
    );
  });

  it('sets aside until a day and says that a plan is overdue', async () => {
    renderTab({
      getEntity: async () =>
        decided({
          state: 'planned',
          plannedFor: '2025-11-01',
          reopened: false,
        }),
    });
    const step = await stepOf(FIRST);
    expect(
      step.getByText('Planned for Nov 1, 2025, overdue'),
    ).toBeInTheDocument();
    const dialog = await open('Set aside');
    expect(dialog.getByLabelText(/Comes back on/)).toHaveValue('2025-12-22');
  });

  it('shows what goes along with a dispute, and keeps what was typed when it is refused', async () => {
    const decide = jest.fn().mockRejectedValue(new Error('Database is away'));
    renderTab({ decide });
    const dialog = await open('Dispute the reading');
    expect(dialog.getByText('What was seen goes along')).toBeInTheDocument();
    expect(dialog.getByText(/expected the team says yes/)).toBeInTheDocument();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Why/ }),
      'It runs elsewhere',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Dispute' }));
    const again = within(await screen.findByRole('dialog'));
    expect(await again.findByText('Database is away')).toBeInTheDocument();
    expect(again.getByRole('textbox', { name: /Why/ })).toHaveValue(
      'It runs elsewhere',
    );
    const step = await stepOf(FIRST, true);
    expect(step.queryByText('Disputed')).not.toBeInTheDocument();
  });

  it('asks for an exemption, which then waits and can be withdrawn', async () => {
    const requestExemption = jest.fn(async () =>
      anExemption({
        practiceId: 'cd.culture.dev-ops',
        until: '2026-02-20',
        reason: 'The regulator asks for it.',
        requestedBy: 'user:default/guest',
      }),
    );
    const withdrawExemption = jest.fn(async () =>
      anExemption({ state: 'withdrawn' }),
    );
    renderTab(
      {
        getEntity: async () =>
          aMaturity({
            rights: {
              decide: true,
              requestExemption: true,
              exemptionDays: 90,
            },
          }),
      },
      {},
      { requestExemption, withdrawExemption },
    );
    const dialog = await open('Ask for an exemption');
    const day = dialog.getByLabelText(/Last day/);
    expect(day).toHaveAccessibleDescription('At the latest Feb 20, 2026');
    fireEvent.change(day, { target: { value: '2026-02-21' } });
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Why/ }),
      'The regulator asks for it.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(dialog.getByText('Not after Feb 20, 2026')).toBeInTheDocument();
    fireEvent.change(day, { target: { value: '2026-02-20' } });
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(requestExemption).toHaveBeenCalledWith({
      entityRef: ENTITY_REF,
      model: 'cd',
      practiceId: 'cd.culture.dev-ops',
      effect: 'exempt',
      reason: 'The regulator asks for it.',
      until: '2026-02-20',
    });
    const step = await stepOf(FIRST);
    expect(
      await step.findByText('Exemption asked until Feb 20, 2026'),
    ).toBeInTheDocument();
    expect(await step.findByText('waits for approval')).toBeInTheDocument();
    await choose('Withdraw the exemption');
    expect(withdrawExemption).toHaveBeenCalledWith('exemption-1', {
      version: 1,
    });
    await waitFor(() =>
      expect(step.queryByText('waits for approval')).not.toBeInTheDocument(),
    );
  });

  it('names a program that approved', async () => {
    renderTab(
      {},
      {},
      {
        getExemptions: async () => ({
          items: [
            anExemption({
              practiceId: 'cd.culture.dev-ops',
              state: 'approved',
              decidedBy: 'demo-loader',
              decidedAt: NOW,
            }),
          ],
          pageInfo: {},
        }),
      },
    );
    const step = await stepOf(FIRST);
    expect(
      await step.findByText('by demo-loader on Nov 22, 2025'),
    ).toBeInTheDocument();
  });

  it('says in the menu why an exemption cannot be asked for', async () => {
    const requestExemption = jest.fn();
    renderTab(
      {
        getEntity: async () =>
          aMaturity({ rights: { decide: true, requestExemption: false } }),
      },
      {},
      { requestExemption },
    );
    const step = await stepOf(FIRST);
    await userEvent.click(
      step.getByRole('button', { name: `More about ${FIRST}` }),
    );
    const entry = await screen.findByRole('menuitem', {
      name: /Ask for an exemption.*Only its owners can ask/,
    });
    expect(entry).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(entry);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows what somebody else decided meanwhile, and goes on if wanted', async () => {
    const current: Decision = {
      state: 'planned',
      plannedFor: '2025-12-24',
      decidedBy: 'user:default/kim.osei',
      decidedAt: NOW,
      reopened: false,
      version: 4,
    };
    const error = await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: { name: 'StaleStateError', message: 'changed', current },
          response: { statusCode: 409 },
        }),
        { status: 409, headers: { 'content-type': 'application/json' } },
      ),
    );
    const decide = jest.fn().mockRejectedValueOnce(error).mockResolvedValue({
      state: 'acknowledged',
      reopened: false,
      version: 5,
    });
    renderTab({
      decide,
      getEntity: async () =>
        decided({ state: 'open', reopened: false, version: 3 }),
    });
    const step = await stepOf(FIRST);
    await userEvent.click(step.getByRole('button', { name: 'Acknowledge' }));
    expect(decide.mock.calls[0][2]).toEqual({
      action: 'acknowledge',
      version: 3,
    });
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Somebody else was faster' }),
    );
    expect(dialog.getByText('Planned for Dec 24, 2025')).toBeInTheDocument();
    expect(dialog.getByText('kim.osei')).toBeInTheDocument();
    expect(dialog.getByText('Acknowledged')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Go on' }));
    expect(decide.mock.calls[1][2]).toEqual({
      action: 'acknowledge',
      version: 4,
    });
    expect(await step.findByText('Acknowledged')).toBeInTheDocument();
  });

  it('takes a decision back', async () => {
    const decide = jest
      .fn()
      .mockResolvedValue({ state: 'open', reopened: false });
    renderTab({
      decide,
      getEntity: async () =>
        decided({
          state: 'acknowledged',
          decidedBy: 'user:default/robin.tanaka',
          decidedAt: NOW,
          reopened: false,
        }),
    });
    const step = await stepOf(FIRST);
    await userEvent.click(
      step.getByRole('button', { name: `More about ${FIRST}` }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Take back' }),
    );
    expect(decide).toHaveBeenCalledWith(
      ENTITY_REF,
      'cd.culture.dev-ops',
      { action: 'reopen' },
      { model: 'cd' },
    );
    expect(
      await step.findByRole('button', { name: 'Acknowledge', hidden: true }),
    ).toBeInTheDocument();
  });

  it('marks what had been done and came back', async () => {
    renderTab({
      getEntity: async () => decided({ state: 'open', reopened: true }),
    });
    const step = await stepOf(FIRST);
    expect(step.getByText('Came back')).toBeInTheDocument();
    expect(step.getByRole('button', { name: 'Acknowledge' })).toBeEnabled();
  });

  it('lets others look and says why they cannot decide', async () => {
    renderTab({
      getEntity: async () =>
        aMaturity({
          rights: { decide: false, whyNot: 'Only members of payments decide.' },
        }),
    });
    const step = await stepOf(FIRST);
    const button = step.getByRole('button', { name: 'Acknowledge' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(
      'Only members of payments decide.',
    );
    expect(screen.getByText('Only members of payments decide.')).toBeVisible();
  });

  it('says in German why they cannot decide', async () => {
    const whyNot =
      'Only group:default/checkout decides for component:default/payments-api';
    const refusal = {
      code: 'other-owner' as const,
      params: {
        owner: 'group:default/checkout',
        entity: 'component:default/payments-api',
      },
    };
    renderTab(
      {
        getEntity: async () =>
          aMaturity({ rights: { decide: false, whyNot, refusal } }),
      },
      {},
      {},
      {},
      { german: true },
    );
    const button = await screen.findAllByRole('button', {
      name: 'Annehmen',
    });
    expect(button[0]).toHaveAccessibleDescription(
      'Für payments-api entscheidet nur checkout',
    );
  });

  it('keeps the words of a refusal that it does not know', async () => {
    renderTab(
      {
        getEntity: async () =>
          aMaturity({
            rights: {
              decide: false,
              whyNot: 'Only on weekdays.',
              refusal: { code: 'weekend' as 'no-owner', params: {} },
            },
          }),
      },
      {},
      {},
      {},
      { german: true },
    );
    expect(await screen.findByText('Only on weekdays.')).toBeVisible();
  });

  it('has words for nothing to do', async () => {
    renderTab({ getEntity: async () => aMaturity({ recommendations: [] }) });
    expect(
      await screen.findByText('Nothing left to recommend'),
    ).toBeInTheDocument();
  });
});

describe('what if', () => {
  const tick = async (name: string) =>
    userEvent.click(await screen.findByRole('checkbox', { name }));

  it('shows what ticked practices would reach, on the ladder too, and lets go of it', async () => {
    const getModel = jest.fn(async () => aScoringModel());
    renderTab({ getModel });
    const step = await stepOf(FIRST);
    expect(getModel).not.toHaveBeenCalled();
    expect(step.getByRole('checkbox')).not.toBeChecked();
    await tick(`Try: ${FIRST}`);
    const box = await screen.findByText('Imagined, with the 1 ticked');
    await waitFor(() =>
      expect(box.parentElement).toHaveTextContent('No level moves yet'),
    );
    await tick('Try: Every change takes the same road to production');
    await waitFor(() =>
      expect(
        screen.getByText('Imagined, with the 2 ticked').parentElement,
      ).toHaveTextContent('Culture reaches Intermediate'),
    );
    expect(getModel).toHaveBeenCalledTimes(1);
    expect(
      screen.getByRole('img', {
        name: /^Culture.*With what you ticked: Intermediate/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Imagined: as if 2 more practices passed.'),
    ).toBeInTheDocument();
    // What is real stays: nobody takes the imagined level for the level.
    expect(screen.getByText('Level 3 of 5')).toBeInTheDocument();
    const [reset] = screen.getAllByRole('button', { name: 'Reset' });
    await userEvent.click(reset);
    expect(screen.queryByText(/^Imagined/)).not.toBeInTheDocument();
    expect(step.getByRole('checkbox')).not.toBeChecked();
  });

  it('says when the model cannot be read, and tries again', async () => {
    const getModel = jest
      .fn()
      .mockRejectedValueOnce(new Error('no answer'))
      .mockResolvedValue(aScoringModel());
    renderTab({ getModel });
    await tick(`Try: ${FIRST}`);
    expect(await screen.findByText('no answer')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Imagined, with the 1 ticked'),
    ).toBeInTheDocument();
  });
});
