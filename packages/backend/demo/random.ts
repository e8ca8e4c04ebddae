import { createHash } from 'node:crypto';

const hash = (text: string) => createHash('sha1').update(text);

/** Forty hexadecimal digits that look like a commit and are always the same for the same text. */
export const shaOf = (text: string) => hash(text).digest('hex');

/** Digest of an image, always the same for the same text. */
export const digestOf = (text: string) =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A delivery id in the form GitHub uses. */
export function uuidOf(text: string): string {
  const hex = hash(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A number that looks like an id of GitHub. */
export const idOf = (text: string) =>
  1_000_000_000 + hash(text).digest().readUIntBE(0, 4);

/** Numbers that look random and are the same on every machine. */
export class Random {
  readonly #seed: string;
  #drawn = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** In [0, 1). */
  next(): number {
    this.#drawn += 1;
    const bytes = hash(`${this.#seed}/${this.#drawn}`).digest();
    return bytes.readUInt32BE(0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)];
  }
}
