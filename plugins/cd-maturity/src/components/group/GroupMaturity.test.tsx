import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAssessment } from '../../__fixtures__/assessment';
import { anAggregate } from '../../__fixtures__/org';
import { aGoal } from '../../__fixtures__/people';
import { renderPage } from '../../__testUtils__/renderPage';
import { GroupMaturity } from './GroupMaturity';

const ref = 'group:default/commerce';
const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));
const render = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(<GroupMaturity entityRef={ref} kind="group" />, options);

afterEach(() => jest.restoreAllMocks());

describe('maturity of a group', () => {
  it('sums its components up and shows their spread', async () => {
    render();
    expect(
      (await region('Level of three quarters')).getByText('Intermediate'),
    ).toBeInTheDocument();
    const dimensions = await region('By dimension');
    expect(dimensions.getByText('Build and deploy')).toBeInTheDocument();
    expect(
      dimensions.getAllByRole('img', {
        name: '6 Advanced, 20 Intermediate, 4 Beginner, 1 Base',
      }),
    ).toHaveLength(5);
  });

  it('does not call a group without components all known and free of gates', async () => {
    const { total } = anAggregate();
    render({
      org: {
        getAggregate: async () =>
          anAggregate({
            total: { ...total, eligible: 0, rated: 0 },
            openGates: [],
          }),
      },
    });
    expect(
      (await region('Rated of eligible')).getByText(
        'No component that the model is for',
      ),
    ).toBeInTheDocument();
    expect(
      (await region('Most common open gates')).getByText(
        'No component is rated yet, so no open gate is known.',
      ),
    ).toBeInTheDocument();
  });

  it('says when components are weighted, and by what', async () => {
    render({
      org: {
        getAggregate: async () => ({
          ...anAggregate(),
          criticality: {
            annotation: 'cd-maturity/criticality',
            weights: { medium: 2, high: 3 },
          },
        }),
      },
    });
    const level = await region('Level of three quarters');
    await userEvent.hover(
      level.getByRole('button', { name: 'How components are weighted' }),
    );
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'Components are weighted by their annotation cd-maturity/criticality: high counts for 3 and medium counts for 2; all others count for one.',
    );
  });

  it('says nothing of weights where all count alike', async () => {
    render();
    await region('Level of three quarters');
    expect(
      screen.queryByRole('button', { name: 'How components are weighted' }),
    ).toBeNull();
  });

  it('lists its own components only, and what is chosen of them', async () => {
    const getScorecard = jest.fn(async () => ({
      items: [],
      pageInfo: {},
      total: { count: 0, more: false },
    }));
    const { address } = render({ api: { getScorecard } });
    await waitFor(() =>
      expect(getScorecard).toHaveBeenCalledWith(
        { owner: [ref] },
        expect.anything(),
      ),
    );
    const gates = await region('Most common open gates');
    await userEvent.click(
      gates.getByRole('button', {
        name: 'Promotion does not wait for a person',
      }),
    );
    expect(address().getAll('practice')).toHaveLength(2);
    await waitFor(() =>
      expect(getScorecard).toHaveBeenLastCalledWith(
        expect.objectContaining({
          owner: [ref],
          practice: expect.arrayContaining(['cd.build.no-wait:fail']),
        }),
        expect.anything(),
      ),
    );
  });

  it('narrows to a team below it', async () => {
    const { address } = render();
    const teams = await region('Teams and dimensions');
    await userEvent.click(
      teams.getByRole('button', { name: /^checkout, Build and deploy:/ }),
    );
    expect(address().getAll('owner')).toEqual(['group:default/checkout']);
  });

  it('asks the team its questions', async () => {
    const getAssessment = jest.fn(async () => anAssessment());
    render({ people: { getAssessment } });
    await waitFor(() =>
      expect(getAssessment).toHaveBeenCalledWith(ref, { model: 'cd' }),
    );
    const [question] = anAssessment().questions;
    expect(await screen.findByText(question.question)).toBeInTheDocument();
  });

  it('says so when nothing is rated there', async () => {
    const absent = Object.assign(new Error('404'), { name: 'NotFoundError' });
    render({
      org: {
        getAggregate: jest
          .fn()
          .mockRejectedValue(new Error('404', { cause: absent })),
      },
    });
    expect(await region('Nothing is rated here')).toBeDefined();
  });

  it('says what broke and tries again, beside the list', async () => {
    const getAggregate = jest
      .fn()
      .mockRejectedValueOnce(new Error('database is away'))
      .mockResolvedValue(anAggregate());
    render({ org: { getAggregate } });
    expect(await screen.findByText('database is away')).toBeInTheDocument();
    expect(await region('Components')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await region('By dimension')).toBeDefined();
  });
});

describe('goal of a group', () => {
  it('shows where it was set and how far it is', async () => {
    render();
    const goal = await region('Goal');
    expect(await goal.findByText('On the way')).toBeInTheDocument();
    expect(goal.getByText('Intermediate by Jun 30, 2026')).toBeInTheDocument();
    expect(goal.getByText(/^Change lead time at most/)).toBeInTheDocument();
  });

  it('is set with a level, a day and a figure', async () => {
    const setGoal = jest.fn(async () => aGoal({ setOn: ref }));
    const none = aGoal({
      from: 'model',
      setOn: undefined,
      criteria: [],
      version: 0,
    });
    render({ people: { getGoal: async () => none, setGoal } });
    const goal = await region('Goal');
    await userEvent.click(
      await goal.findByRole('button', { name: 'Set a goal' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    fireEvent.change(dialog.getByLabelText(/^By/), {
      target: { value: '2026-06-30' },
    });
    await userEvent.type(dialog.getByLabelText(/^Value/), '24');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(setGoal).toHaveBeenCalledWith(
        ref,
        {
          targets: [{ level: 'intermediate', date: '2026-06-30' }],
          criteria: [
            {
              metric: 'deploy.lead_time_p50_hours',
              direction: 'at-most',
              value: 24,
            },
          ],
          version: 0,
        },
        { model: 'cd' },
      ),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    render({
      people: {
        getGoal: async () => aGoal({ setOn: ref }),
        setGoal: jest.fn().mockRejectedValue(
          new Error('Request failed with 403 Forbidden', {
            cause: new Error('Only its owners can set it'),
          }),
        ),
      },
    });
    const goal = await region('Goal');
    await userEvent.click(await goal.findByRole('button', { name: 'Change' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      await dialog.findByText('Only its owners can set it'),
    ).toBeInTheDocument();
    expect(dialog.getByLabelText(/^Value/)).toHaveValue(24);
  });
});
