import { BenchBackend } from '../backend/BenchBackend';
import { underLoad } from '../load/underLoad';
import { Figure } from '../types';

/** Times of some work under load, with what the backend spent on it. */
export async function loadFigures<T>(
  name: string,
  backend: BenchBackend,
  ...load: Parameters<typeof underLoad<T>>
): Promise<Figure[]> {
  const before = await backend.usage();
  const { p50, p95, count } = await underLoad(...load);
  const after = await backend.usage();
  return [
    { name: `${name}, p50`, value: p50, unit: 'ms' },
    { name: `${name}, p95`, value: p95, unit: 'ms' },
    {
      name: `${name}, CPU of the backend`,
      value: (1000 * (after.cpu - before.cpu)) / count,
      unit: 'ms each',
    },
  ];
}
