import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NOW } from '../../../__fixtures__/maturity';
import { aSource, fakeOperationsApi } from '../../../__fixtures__/operations';
import {
  CdMaturityOperationsApi,
  cdMaturityOperationsApiRef,
} from '../../../api/cdMaturityOperationsApiRef';
import { HealthPage } from './HealthPage';

function render(api: Partial<CdMaturityOperationsApi> = {}) {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(NOW));
  renderInTestApp(<HealthPage />, {
    apis: [[cdMaturityOperationsApiRef, fakeOperationsApi(api)]],
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
      .mockResolvedValueOnce({ items: [aSource] })
      .mockResolvedValue({
        items: [
          {
            ...aSource,
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
    expect(
      await dead.findByText('workflow_run.id: is missing'),
    ).toBeInTheDocument();
    await userEvent.click(dead.getByRole('button', { name: 'Show payload' }));
    expect(await dead.findByText('{"workflow_run":{}}')).toBeInTheDocument();
    await userEvent.click(dead.getByRole('button', { name: 'Replay' }));
    expect(replayDelivery).toHaveBeenCalledWith('7');
    expect(
      await dead.findByText('Every delivery could be read.'),
    ).toBeInTheDocument();
  });

  it('is explained to those who may not see it', async () => {
    const refusal = Object.assign(new Error('It needs a permission'), {
      name: 'NotAllowedError',
    });
    render({
      getSourceHealth: jest
        .fn()
        .mockRejectedValue(new Error('403', { cause: refusal })),
    });
    expect(
      await screen.findByText('For the platform team'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Scopes that nobody claims' }),
    ).not.toBeInTheDocument();
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
