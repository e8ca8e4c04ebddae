import { resolve } from 'node:path';

/** Path of a file that was written for these tests. */
export function fixture(name: string): string {
  return resolve(__dirname, '../__fixtures__', name);
}

/** Path of a file that the documentation shows. */
export function example(name: string): string {
  return resolve(__dirname, '../../examples', name);
}

/** The small model with its dictionary, as options of `score`. */
export const SMALL_MODEL = [
  '--model',
  fixture('model.yaml'),
  '--signal-dictionary',
  fixture('signals.yaml'),
];
