import { NotFoundError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ENTITY_REF,
  aMaturity,
  aProvisionalMaturity,
  anUnratedMaturity,
} from '../../__fixtures__/maturity';
import { thePipeline } from '../../__fixtures__/pipeline';
import { glued } from '../../__testUtils__/glued';
import { renderTab } from '../../__testUtils__/renderTab';

const region = (name: string | RegExp) => screen.findByRole('region', { name });

afterEach(() => jest.restoreAllMocks());

describe('maturity tab', () => {
  it('says where a component stands', async () => {
    renderTab();
    const level = within(await region('Level'));
    expect(level.getByText('Level 3 of 5')).toBeInTheDocument();
    expect(level.getByText('Intermediate')).toBeInTheDocument();
    expect(level.getByText('91 %')).toBeInTheDocument();
    expect(level.getByText('Culture and organisation')).toBeInTheDocument();
    expect(level.getByText('0.81')).toBeInTheDocument();
    expect(
      level.getByRole('img', {
        name: glued('83 % measured, 0 % said by people, 17 % unknown'),
      }),
    ).toBeInTheDocument();
    expect(level.getByText('2 of 5 dimensions are there')).toBeInTheDocument();
    expect(
      screen.getByText('Newest signal 5 min ago · evaluated 4 min ago'),
    ).toBeInTheDocument();
  });

  it('says what the next level asks of the dimensions together', async () => {
    renderTab();
    await region('Level');
    const stands = within(await region('Where it stands'));
    const heading = stands.getByRole('heading', { name: 'What Advanced asks' });
    const asks = within(heading.parentElement!);
    expect(asks.getAllByRole('listitem').map(item => item.textContent)).toEqual(
      [
        'Not met yet: 3 of 5 dimensions at Advanced2 are there, Build and deploy is the closest',
        'Not met yet: None below IntermediateBelow it: Culture and organisation and Design and architecture',
      ],
    );
  });

  it('puts each dimension into one sentence and one picture', async () => {
    renderTab();
    await region('Level');
    const ladder = within(await region('Where it stands'));
    const rows = ladder.getAllByRole('listitem').map(item => item.textContent);
    expect(rows[0]).toContain(
      glued('Beginner · 41 % of the next rung · 2 gates unknown'),
    );
    expect(rows[2]).toContain('1 gate fails');
    expect(rows[3]).toContain('Advanced · at target');
    expect(
      ladder.getByRole('img', {
        name: glued(
          'Culture and organisation: Beginner, of 5 levels. 41 % of Intermediate. Could be Advanced. Target Advanced.',
        ),
      }),
    ).toBeInTheDocument();
    expect(ladder.getByText('Could already be Advanced.')).toBeInTheDocument();
  });

  it('shows the way to production and how much of it is waiting', async () => {
    renderTab();
    const strip = within(await region('Path to production'));
    const [phases, key] = await strip.findAllByRole('list');
    const boxes = within(phases)
      .getAllByRole('listitem')
      .map(item => item.textContent);
    expect(boxes).toHaveLength(6);
    expect(boxes[0]).toContain(glued('98 % succeed · 270 runsAutomated'));
    expect(boxes[4]).toContain('Approval');
    expect(
      strip.getByText(
        'Merge to production takes 20 h. 96 % of it is waiting for an approval.',
      ),
    ).toBeInTheDocument();
    expect(key).toHaveTextContent(
      /everything else .+waiting for an approval 19 h/,
    );
  });

  it('claims no exact share where medians do not add up', async () => {
    renderTab({
      getPipeline: async () => {
        const { gate, ...pipeline } = thePipeline();
        return {
          ...pipeline,
          gate: { ...gate!, waitMs: pipeline.mergeToProductionMs! + 1 },
        };
      },
    });
    const strip = within(await region('Path to production'));
    expect(
      await strip.findByText(/Nearly all of it is waiting for an approval/),
    ).toBeInTheDocument();
    expect(strip.queryByText(/everything else/)).toBeNull();
  });

  it('draws a phase that was not seen as neither good nor bad', async () => {
    renderTab({
      getPipeline: async () =>
        thePipeline({
          phases: thePipeline().phases.map(phase =>
            phase.phase === 'stage'
              ? { ...phase, attempts: 0, succeeded: 0 }
              : phase,
          ),
          gate: undefined,
        }),
    });
    const strip = within(await region('Path to production'));
    const boxes = await strip.findAllByRole('listitem');
    expect(boxes.map(box => box.textContent)[3]).toBe('StageNot seen');
    expect(strip.queryByText('Approval')).not.toBeInTheDocument();
  });

  it('says which source speaks and why', async () => {
    renderTab();
    await region('Level');
    const ladder = within(await region('Where it stands'));
    expect(
      ladder.getByText('delivering, last signal 5 min ago'),
    ).toBeInTheDocument();
    expect(
      ladder.getByText(
        'github.com/quayside/payments-api · code, builds, and deployments · Bound by github.com/project-slug',
      ),
    ).toBeInTheDocument();
  });

  it('is neither good nor bad without evidence, and says what to do', async () => {
    renderTab({
      getEntity: async () => anUnratedMaturity(),
      getMetrics: async () => [],
    });
    const level = within(await region('Level'));
    expect(level.getByText('Unrated')).toBeInTheDocument();
    expect(level.getByText('Not shown')).toBeInTheDocument();
    expect(level.queryByText(/%\s+to/)).not.toBeInTheDocument();
    expect(await region('What would rate it')).toBeInTheDocument();
    expect(screen.queryByText(/Could already be/)).not.toBeInTheDocument();
    expect(
      screen.getByText(/github.com\/project-slug: <owner>\/payments-api/),
    ).toBeInTheDocument();
    expect(await screen.findByText('No delivery metrics yet')).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Unknown 22' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('says what a level could be that rests on little', async () => {
    renderTab({ getEntity: async () => aProvisionalMaturity() });
    const level = within(await region('Level'));
    expect(
      level.getByText('Could be Advanced once 3 things are known'),
    ).toBeInTheDocument();
    expect(screen.getByText('held, on open evidence')).toBeInTheDocument();
  });

  it('warns of a level that is about to fall', async () => {
    renderTab({
      getEntity: async () =>
        aMaturity({
          pending: { level: 2, publishAt: '2025-11-23T09:00:00.000Z' },
        }),
    });
    expect(await screen.findByText(/^Falls to Beginner on/)).toBeVisible();
  });

  it('keeps the rest when one part fails, and tries it again', async () => {
    const getMetrics = jest
      .fn()
      .mockRejectedValueOnce(new Error('503 Service Unavailable'))
      .mockResolvedValue([]);
    renderTab({ getMetrics });
    const outcomes = within(await region('Outcomes'));
    expect(
      await outcomes.findByText('The delivery metrics could not be read'),
    ).toBeVisible();
    expect(outcomes.getByText('503 Service Unavailable')).toBeVisible();
    expect(await region('Level')).toBeInTheDocument();
    await userEvent.click(outcomes.getByRole('button', { name: 'Try again' }));
    expect(await outcomes.findByText('No delivery metrics yet')).toBeVisible();
  });

  it('shows the metrics when the maturity cannot be read', async () => {
    renderTab({
      getEntity: async () => {
        throw new Error('database is away');
      },
    });
    expect(await screen.findByText('database is away')).toBeVisible();
    expect(await screen.findByText('Change lead time')).toBeVisible();
  });

  it('says so when the model does not rate a component', async () => {
    renderTab({
      getEntity: async () => {
        throw new NotFoundError(`No maturity of ${ENTITY_REF}`);
      },
    });
    expect(await region('No maturity for this component')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks for all its parts at once, by the same model', async () => {
    const never = () => new Promise<never>(() => {});
    const asked = {
      getEntity: jest.fn(never),
      getMetrics: jest.fn(never),
      getPipeline: jest.fn(never),
      getSignals: jest.fn(never),
      getChanges: jest.fn(never),
    };
    const getHistory = jest.fn(never);
    const getAssessment = jest.fn(never);
    renderTab(
      asked,
      { getHistory },
      { getAssessment },
      {},
      { query: '?model=gitops' },
    );
    await waitFor(() => expect(asked.getEntity).toHaveBeenCalledTimes(1));
    Object.values(asked).forEach(ask => expect(ask).toHaveBeenCalledTimes(1));
    const byModel = expect.objectContaining({ model: 'gitops' });
    [asked.getEntity, asked.getChanges, getHistory, getAssessment].forEach(
      ask => expect(ask).toHaveBeenCalledWith(ENTITY_REF, byModel),
    );
  });

  it('evaluates again and reads what came of it', async () => {
    const getEntity = jest
      .fn()
      .mockResolvedValueOnce(aMaturity())
      .mockResolvedValue(aMaturity({ level: 4, percentToNext: 60 }));
    const refresh = jest.fn().mockResolvedValue(undefined);
    renderTab({ getEntity, refresh });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(await screen.findByText('Level 4 of 5')).toBeVisible();
    expect(refresh).toHaveBeenCalledWith(ENTITY_REF);
  });

  it('tells when it could not be evaluated again', async () => {
    const { toast } = renderTab({
      refresh: async () => {
        throw new Error('not allowed');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(toast.post).toHaveBeenCalledWith(
      expect.objectContaining({ description: 'not allowed' }),
    );
  });

  it('keeps the choice among several models in the address', async () => {
    const getEntity = jest.fn().mockResolvedValue(
      aMaturity({
        models: [
          { id: 'cd', title: 'Continuous Delivery' },
          { id: 'gitops', title: 'GitOps' },
        ],
      }),
    );
    renderTab({ getEntity });
    await userEvent.click(
      await screen.findByRole('button', { name: 'GitOps' }),
    );
    expect(getEntity).toHaveBeenLastCalledWith(ENTITY_REF, { model: 'gitops' });
  });
});
