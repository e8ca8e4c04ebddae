import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';
import { shuffle } from '../seed/shuffle';
import { signalsOf } from '../seed/signals';

export type Delivery = { id: string; signals: Signal[] };

const PER_DELIVERY = 5;
/** One in so many is sent again. */
const TWICE = 4;

/** Everything that happened on the entities, in no order, some of it twice. */
export function deliveriesOf(entities: number, asOf: Instant): Delivery[] {
  const deliveries: Delivery[] = [];
  for (let entity = 0; entity < entities; entity += 1) {
    const signals = shuffle(signalsOf(entity, asOf), entity);
    for (let from = 0; from < signals.length; from += PER_DELIVERY) {
      deliveries.push({
        id: `${entity}-${from}`,
        signals: signals.slice(from, from + PER_DELIVERY),
      });
    }
  }
  const again = deliveries.filter((_, n) => n % TWICE === 0);
  return shuffle([...deliveries, ...again], entities);
}
