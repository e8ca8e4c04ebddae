import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Assessment } from 'backstage-plugin-cd-maturity-common';
import { anAssessment } from '../../__fixtures__/assessment';
import { ENTITY_REF } from '../../__fixtures__/maturity';
import { renderTab } from '../../__testUtils__/renderTab';
import { CdMaturityPeopleApi } from '../../api/cdMaturityPeopleApiRef';

const start = (people: Partial<CdMaturityPeopleApi> = {}) =>
  renderTab({}, {}, { getAssessment: async () => anAssessment(), ...people });
const panel = async () =>
  within(await screen.findByRole('region', { name: 'Assessment' }));
const question = async (text: string) => {
  const found = await (await panel()).findByText(text);
  return within(found.closest('li')!);
};
const OWN = 'Every change takes the same road to production.';
const TEAM = 'Operations take part in the planning of the team.';

afterEach(() => jest.restoreAllMocks());

describe('assessment', () => {
  it('asks the component and its team, and says for whom an answer counts', async () => {
    start();
    const shown = await panel();
    expect(
      await shown.findByText('1 of 3 questions answered'),
    ).toBeInTheDocument();
    expect(shown.getByRole('tab', { name: 'To answer 2' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(
      shown.getByText(/the answers count for all that it owns/),
    ).toHaveTextContent('Asked once for payments');
    const team = await question(TEAM);
    expect(team.getByText('3 answers, median Agree')).toBeInTheDocument();
    expect(
      team.getByText('from Disagree to Strongly agree'),
    ).toBeInTheDocument();
  });

  it('keeps an answer as it is given, and leaves the question in its place', async () => {
    let stored: Assessment = anAssessment();
    const attest = jest.fn(async (_ref: string, practiceId: string) => {
      stored = {
        ...stored,
        progress: { ...stored.progress, answered: 3 },
        questions: stored.questions.map(item =>
          item.practiceId === practiceId
            ? {
                ...item,
                respondents: 1,
                answer: 'partly',
                own: {
                  respondent: 'user:default/guest',
                  option: 'partly',
                  answeredAt: '2025-11-22T12:00:00.000Z',
                  expiresAt: '2026-05-21T12:00:00.000Z',
                },
              }
            : item,
        ),
      };
      return { practiceId, holder: ENTITY_REF, responses: [] };
    });
    start({ attest, getAssessment: async () => stored });
    const own = await question(OWN);
    await userEvent.click(own.getByRole('button', { name: 'Partly' }));
    expect(attest).toHaveBeenCalledWith(
      ENTITY_REF,
      'cd.culture.one-path',
      { option: 'partly' },
      { model: 'cd' },
    );
    expect(own.getByRole('button', { name: 'Partly' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(
      await own.findByText('Your answer counts until May 21, 2026'),
    ).toBeInTheDocument();
    const shown = await panel();
    expect(shown.getByText('2 of 3 questions answered')).toBeInTheDocument();
    expect(shown.getByRole('tab', { name: 'To answer 1' })).toBeInTheDocument();

    await userEvent.click(
      own.getByRole('button', { name: `Link and note for: ${OWN}` }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const link = dialog.getByRole('textbox', { name: /^Link/ });
    await userEvent.type(link, 'wiki');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByText(/^Give a whole link/)).toBeInTheDocument();
    await userEvent.clear(link);
    await userEvent.type(link, 'https://wiki.example.net/road');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(attest).toHaveBeenLastCalledWith(
      ENTITY_REF,
      'cd.culture.one-path',
      { option: 'partly', link: 'https://wiki.example.net/road' },
      { model: 'cd' },
    );
  });

  it('takes an answer back that was refused, and says why', async () => {
    const { toast } = start({
      attest: async () => {
        throw new Error('Database is away');
      },
    });
    const own = await question(OWN);
    await userEvent.click(own.getByRole('button', { name: 'Yes' }));
    await waitFor(() =>
      expect(toast.post).toHaveBeenCalledWith(
        expect.objectContaining({
          title: 'The answer was not saved',
          description: 'Database is away',
        }),
      ),
    );
    expect(own.getByRole('button', { name: 'Yes' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  it('shows what was measured where people said the opposite', async () => {
    start();
    await userEvent.click(
      await (await panel()).findByRole('tab', { name: 'Answered 1' }),
    );
    const row = await question('Promotion does not wait for a person.');
    expect(
      row.getByText('Measured figures say the opposite, and they count.'),
    ).toBeInTheDocument();
    expect(
      row.getByText(
        'deploy.manual_approval_ratio: 100 %, expected at most 10 %',
      ),
    ).toBeInTheDocument();
  });

  it('says who answers what the reader cannot', async () => {
    start();
    await userEvent.click(
      await (await panel()).findByRole('tab', { name: 'For others 1' }),
    );
    const row = await question('A team looks after the shared pipeline.');
    expect(row.queryByRole('button')).not.toBeInTheDocument();
    expect(row.getByText(/^Only/)).toBeInTheDocument();
  });

  it('takes no other panel with it when it fails, and can be tried again', async () => {
    const getAssessment = jest
      .fn()
      .mockRejectedValueOnce(new Error('no answer'))
      .mockResolvedValue(anAssessment());
    start({ getAssessment });
    const shown = await panel();
    expect(
      await shown.findByText('The questions could not be read'),
    ).toBeInTheDocument();
    await userEvent.click(shown.getByRole('button', { name: 'Try again' }));
    expect(await shown.findByText(OWN)).toBeInTheDocument();
  });
});
