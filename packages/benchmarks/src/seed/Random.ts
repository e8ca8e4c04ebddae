/** Modulus and multiplier of Park and Miller's minimal standard generator. */
const MODULUS = 2 ** 31 - 1;
const MULTIPLIER = 48_271;

/** Numbers that look random and are the same on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.abs(seed * 7_919 + 104_729) % (MODULUS - 1)) + 1;
    this.next();
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state * MULTIPLIER) % MODULUS;
    return (this.#state - 1) / (MODULUS - 1);
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** A whole number of milliseconds, so many units long. */
  span(low: number, high: number, unitMs: number): number {
    return Math.round(this.between(low, high) * unitMs);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)];
  }
}
