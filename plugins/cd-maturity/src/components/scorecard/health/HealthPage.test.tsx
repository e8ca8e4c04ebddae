import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NOW } from '../../../__fixtures__/maturity';
import {
  CdMaturityOperationsApi,
  cdMaturityOperationsApiRef,
} from '../../../api/cdMaturityOperationsApiRef';
import { HealthPage } from './HealthPage';

const source = {
  source: 'github',
  title: 'GitHub',
  webhook: true,
  polled: true,
  alive: true,
  lastDeliveryAt: NOW,
  deliveriesLastDay: 1200,
  pending: 3,
  lagSeconds: 5,
  deadLetters: 1,
  scopes: 40,
  unboundScopes: 2,
  problems: [
    {
      scope: 'github.com/acme/gone',
      kind: 'not-found',
      message: 'GitHub answered 404.',
      hint: 'Check the annotation.',
      at: NOW,
    },
  ],
  failingScopes: 1,
};

const letter = {
  id: '7',
  source: 'github',
  deliveryId: 'x',
  event: 'workflow_run',
  state: 'dead' as const,
  receivedAt: NOW,
  attempts: 1,
  replays: 0,
  field: 'workflow_run.id',
  reason: 'is missing',
};

function render(api: Partial<CdMaturityOperationsApi> = {}) {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(NOW));
  const all: CdMaturityOperationsApi = {
    getSourceHealth: async () => ({ items: [source] }),
    getDeliveries: async () => ({ items: [letter], pageInfo: {} }),
    getDelivery: async () => ({ ...letter, payload: '{"workflow_run":{}}' }),
    getUnboundScopes: async () => ({
      items: [
        {
          source: 'github',
          scope: 'github.com/acme/stray',
          newestSignalAt: NOW,
        },
      ],
      pageInfo: {},
    }),
    replayDelivery: async () => ({ replayed: 1 }),
    startBackfill: async () => ({ scopes: 40 }),
    stopBackfill: async () => ({ scopes: 40 }),
    ...api,
  };
  renderInTestApp(<HealthPage />, {
    apis: [[cdMaturityOperationsApiRef, all]],
  });
}

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));

afterEach(() => jest.restoreAllMocks());

describe('health page', () => {
  it('says how a source is heard, what fails and what to do', async () => {
    render();
    const sources = await region('Sources');
    expect(await sources.findByText('Polls fail')).toBeInTheDocument();
    expect(
      sources.getByText('Webhook · Polled · last delivery just now'),
    ).toBeInTheDocument();
    expect(
      sources.getByText(/3 waiting, the oldest for 5 s/),
    ).toBeInTheDocument();
    expect(sources.getByText(/Check the annotation\./)).toBeInTheDocument();
  });

  it('starts to read the past, and stops', async () => {
    const startBackfill = jest.fn(async () => ({ scopes: 40 }));
    const stopBackfill = jest.fn(async () => ({ scopes: 40 }));
    const getSourceHealth = jest
      .fn<ReturnType<CdMaturityOperationsApi['getSourceHealth']>, []>()
      .mockResolvedValueOnce({ items: [source] })
      .mockResolvedValue({
        items: [
          {
            ...source,
            backfill: { askedAt: NOW, scopes: 40, remaining: 30, failing: 0 },
          },
        ],
      });
    render({ startBackfill, stopBackfill, getSourceHealth });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read 180 days back' }),
    );
    expect(startBackfill).toHaveBeenCalledWith('github', { days: 180 });
    expect(
      await screen.findByText('Reading the past: 10 of 40 scopes done'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Stop reading the past' }),
    );
    expect(stopBackfill).toHaveBeenCalledWith('github');
  });

  it('shows a delivery that could not be read, and replays it', async () => {
    const replayDelivery = jest.fn(async () => ({ replayed: 1 }));
    render({ replayDelivery });
    const dead = await region('Deliveries that could not be read');
    expect(await dead.findByText('is missing')).toBeInTheDocument();
    await userEvent.click(dead.getByRole('button', { name: 'Show payload' }));
    expect(await dead.findByText('{"workflow_run":{}}')).toBeInTheDocument();
    await userEvent.click(dead.getByRole('button', { name: 'Replay' }));
    expect(replayDelivery).toHaveBeenCalledWith('7');
    expect(
      await dead.findByText('Every delivery could be read.'),
    ).toBeInTheDocument();
  });

  it('fails part by part', async () => {
    render({
      getDeliveries: async () => {
        throw new Error('no right');
      },
    });
    expect(
      await screen.findByText('The deliveries could not be read'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('github.com/acme/stray'),
    ).toBeInTheDocument();
  });
});
