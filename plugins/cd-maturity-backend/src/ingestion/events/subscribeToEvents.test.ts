import { mockServices } from '@backstage/backend-test-utils';
import { EventParams, EventsService } from '@backstage/plugin-events-node';
import { quietMetrics } from '../../__testUtils__/quietMetrics';
import { NOW } from '../../__testUtils__/signals';
import { testSource } from '../../__testUtils__/testSource';
import { DEFAULT_SOURCE_CONFIG } from '../../config';
import { NewDelivery } from '../../store/deliveries';
import { subscribeToEvents } from './subscribeToEvents';

/** What is subscribed to, and a way to publish. */
class Bus implements EventsService {
  readonly subscriptions: Parameters<EventsService['subscribe']>[0][] = [];

  async subscribe(options: Parameters<EventsService['subscribe']>[0]) {
    this.subscriptions.push(options);
  }

  async publish(params: EventParams) {
    for (const { topics, onEvent } of this.subscriptions) {
      if (topics.includes(params.topic)) {
        await onEvent(params);
      }
    }
  }
}

async function start(
  options: {
    events?: { topics?: string[] };
    put?: (deliveries: NewDelivery[]) => Promise<void>;
    guessEvent?: (payload: unknown) => string | undefined;
  } = {},
) {
  const bus = new Bus();
  const kept: NewDelivery[] = [];
  const pauses: number[] = [];
  await subscribeToEvents({
    sources: new Map([
      ['test', { ...testSource, guessEvent: options.guessEvent }],
    ]),
    config: {
      sources: { test: { ...DEFAULT_SOURCE_CONFIG, events: options.events } },
    },
    clock: { now: () => NOW },
    events: bus,
    logger: mockServices.logger.mock(),
    metrics: quietMetrics,
    pause: async ms => pauses.push(ms),
    put:
      options.put ??
      (async deliveries => {
        kept.push(...deliveries);
      }),
  });
  return { bus, kept, pauses };
}

const eventPayload = { signals: [] };

describe('subscribeToEvents', () => {
  it('subscribes only where it is wanted', async () => {
    expect((await start()).bus.subscriptions).toEqual([]);
    const { bus } = await start({ events: {} });
    expect(bus.subscriptions).toMatchObject([{ id: 'test', topics: ['test'] }]);
  });

  it('knows a delivery by its headers, as at the other door', async () => {
    const { bus, kept } = await start({ events: {} });
    await bus.publish({
      topic: 'test',
      eventPayload,
      metadata: { 'X-Test-Delivery': '7' },
    });
    expect(kept).toEqual([
      {
        source: 'test',
        deliveryId: '7',
        event: 'signals',
        payload: '{"signals":[]}',
        receivedAt: NOW,
      },
    ]);
  });

  it('knows it by topic and content when the headers are gone, the same one each time', async () => {
    const { bus, kept } = await start({ events: { topics: ['test.push'] } });
    await bus.publish({ topic: 'test.push', eventPayload });
    await bus.publish({ topic: 'test.push', eventPayload });
    expect(kept[0]).toMatchObject({
      event: 'push',
      deliveryId: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(kept[1]).toEqual(kept[0]);
  });

  it('knows it by what it looks like, else keeps it without a name', async () => {
    const guessing = await start({ events: {}, guessEvent: () => 'release' });
    await guessing.bus.publish({ topic: 'test', eventPayload });
    expect(guessing.kept).toMatchObject([{ event: 'release' }]);
    const { bus, kept } = await start({ events: {} });
    await bus.publish({ topic: 'test', eventPayload });
    expect(kept).toMatchObject([{ event: '' }]);
  });

  it('tries for eight seconds to keep it, and says when it could not', async () => {
    let failures = 3;
    const put = jest.fn(async () => {
      failures -= 1;
      if (failures >= 0) {
        throw new Error('database is away');
      }
    });
    const back = await start({ events: {}, put });
    await back.bus.publish({ topic: 'test', eventPayload });
    expect(put).toHaveBeenCalledTimes(4);
    expect(back.pauses).toHaveLength(3);

    failures = Infinity;
    const gone = await start({ events: {}, put });
    await expect(
      gone.bus.publish({ topic: 'test', eventPayload }),
    ).rejects.toThrow('database is away');
    expect(gone.pauses.reduce((sum, ms) => sum + ms, 0)).toBe(8_000);
  });
});
