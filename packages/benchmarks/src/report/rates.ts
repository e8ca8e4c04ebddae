import { perSecond } from '../measure/perSecond';
import { Spent } from '../measure/spent';
import { Figure } from '../types';

/** How fast work over entities was, and what one entity cost, by the clock and by the processor. */
export function rates(
  name: string,
  entities: number,
  { wallMs, cpuMs }: Spent,
): Figure[] {
  const perEntity = (ms: number) => (ms * 1000) / entities;
  return [
    {
      name: `${name}, by the processor`,
      value: perSecond(entities, cpuMs),
      unit: 'entities/s',
    },
    {
      name: `${name}, by the clock`,
      value: perSecond(entities, wallMs),
      unit: 'entities/s',
    },
    {
      name: `${name}, processor per entity`,
      value: perEntity(cpuMs),
      unit: 'µs',
    },
    { name: `${name}, clock per entity`, value: perEntity(wallMs), unit: 'µs' },
  ];
}
