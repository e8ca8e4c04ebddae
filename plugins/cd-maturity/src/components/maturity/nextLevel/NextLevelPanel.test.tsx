import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Decision } from 'backstage-plugin-cd-maturity-common';
import {
  ENTITY_REF,
  NOW,
  aMaturity,
  aRecommendation,
} from '../../../__fixtures__/maturity';
import { renderTab } from '../../../__testUtils__/renderTab';

const FIRST = 'Operations work with or in the team';

const stepOf = async (title: string) => {
  const panel = within(await screen.findByRole('region', { name: /^Reach/ }));
  const heading = panel.getByRole('heading', { name: title });
  return within(heading.closest('li')!);
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

  it('declines only with a note', async () => {
    const decide = jest.fn().mockResolvedValue({
      state: 'declined',
      reason: 'accepted-risk',
      note: 'Only hotfixes.',
      decidedBy: 'user:default/robin.tanaka',
      decidedAt: NOW,
      reopened: false,
    });
    renderTab({ decide });
    const step = await stepOf(FIRST);
    await userEvent.click(
      step.getByRole('button', { name: `More about ${FIRST}` }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Decline' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const confirm = dialog.getByRole('button', { name: 'Decline' });
    expect(confirm).toBeDisabled();
    await userEvent.click(dialog.getByLabelText('Risk is accepted'));
    await userEvent.type(dialog.getByRole('textbox'), ' Only hotfixes. ');
    await userEvent.click(confirm);
    expect(decide).toHaveBeenCalledWith(
      ENTITY_REF,
      'cd.culture.dev-ops',
      { action: 'decline', reason: 'accepted-risk', note: 'Only hotfixes.' },
      { model: 'cd' },
    );
    expect(await step.findByText('Only hotfixes.')).toBeInTheDocument();
    expect(step.getByText('Declined: Risk is accepted')).toBeInTheDocument();
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

  it('has words for nothing to do', async () => {
    renderTab({ getEntity: async () => aMaturity({ recommendations: [] }) });
    expect(
      await screen.findByText('Nothing left to recommend'),
    ).toBeInTheDocument();
  });
});
