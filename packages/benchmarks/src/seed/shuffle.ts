import { Random } from './Random';

/** In another order, the same for the same seed. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = new Random(seed);
  return items
    .map(item => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
