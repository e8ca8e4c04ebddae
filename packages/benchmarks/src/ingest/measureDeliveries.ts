import { forEachAtOnce } from 'backstage-plugin-cd-maturity-backend/src/ingestion/polls/forEachAtOnce';
import { SharedWrites } from 'backstage-plugin-cd-maturity-backend/src/ingestion/SharedWrites';
import {
  NewDelivery,
  putDeliveries,
} from 'backstage-plugin-cd-maturity-backend/src/store/deliveries';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { BenchDatabase } from '../evaluate/databases';
import { openEngine } from '../evaluate/openEngine';
import { heapAfterGc } from '../measure/heapAfterGc';
import { longestBlock } from '../measure/longestBlock';
import { medianTime } from '../measure/medianTime';
import { perSecond } from '../measure/perSecond';
import { timed } from '../measure/timed';
import { AS_OF } from '../seed/asOf';
import { SOURCE, signalsOf } from '../seed/signals';
import { benchSource } from '../seed/source';
import { Figure } from '../types';
import { drain, processorOf } from './processor';

/** Requests under way at the same time. */
const AT_ONCE = 64;
/** As startIngestion has it. */
const MOST_TOGETHER = 20;
const ROUNDS = 20;
const MB = 1024 * 1024;

/** Deliveries whose payload is a signal. */
const source: SignalSource = {
  ...benchSource,
  normalize: ({ payload }) => ({ signals: [payload as Signal] }),
};

function deliveryOf(signal: Signal, deliveryId: string): NewDelivery {
  return {
    source: SOURCE,
    deliveryId,
    event: 'signal',
    payload: JSON.stringify(signal),
    receivedAt: AS_OF,
  };
}

/** Raw deliveries kept one by one as requests bring them, then read by the worker. */
export async function measureDeliveries(
  database: BenchDatabase,
  entities: number,
): Promise<Figure[]> {
  const { db, title } = database;
  const writer = new SharedWrites<NewDelivery>({
    write: deliveries => putDeliveries(db, deliveries),
    most: MOST_TOGETHER,
  });
  const processor = processorOf(db, [source]);
  let count = 0;
  let keepMs = 0;
  let readMs = 0;
  const blocks: number[] = [];
  const idle = heapAfterGc();
  for (let entity = 0; entity < entities; entity += 1) {
    const deliveries = signalsOf(entity, AS_OF).map((signal, n) =>
      deliveryOf(signal, `${entity}-${n}`),
    );
    count += deliveries.length;
    keepMs += await timed(() =>
      forEachAtOnce(deliveries, AT_ONCE, delivery => writer.add(delivery)),
    );
    const read = () => longestBlock(() => drain(processor));
    readMs += await timed(async () => {
      blocks.push(await read());
    });
  }
  const heap = (heapAfterGc() - idle) / MB;
  return [
    {
      name: `${title}: deliveries kept, ${AT_ONCE} at once`,
      value: perSecond(count, keepMs),
      unit: 'deliveries/s',
    },
    {
      name: `${title}: deliveries read`,
      value: perSecond(count, readMs),
      unit: 'deliveries/s',
    },
    { name: `${title}: longest block`, value: Math.max(...blocks), unit: 'ms' },
    {
      name: `${title}: heap above idle after ${count} deliveries`,
      value: heap,
      unit: 'MB',
    },
  ];
}

/** From a delivery to the stored score of its entity, without the time for which changes gather. */
export async function measureDelay(
  database: BenchDatabase,
  entities: number,
): Promise<Figure> {
  const { db, title } = database;
  const engine = await openEngine(db, entities);
  const judge = async () => {
    while (await engine.evaluateDue()) {
      // Until nothing is due.
    }
  };
  await judge();
  const processor = processorOf(db, [source]);
  let round = 0;
  const ms = await medianTime(ROUNDS, async () => {
    round += 1;
    const [signal] = signalsOf(0, AS_OF);
    const later = { ...signal, seq: signal.seq + round };
    await putDeliveries(db, [deliveryOf(later, `delay-${round}`)]);
    await drain(processor);
    await judge();
  });
  return {
    name: `${title}: delivery to stored score, beside ${entities} entities`,
    value: ms,
    unit: 'ms',
  };
}
