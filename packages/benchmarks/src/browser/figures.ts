import { Figure } from '../types';
import { Painted } from './untilPainted';

export const ms = (name: string, value: number): Figure => ({
  name,
  value,
  unit: 'ms',
});

/** How long readers wait, how much of it for the backend, and what the page itself does meanwhile. */
export const figuresOf = (
  name: string,
  { answered, painted, cpu }: Painted,
): Figure[] => [
  ms(name, painted),
  ms(`${name}: of it until the answer`, answered),
  ms(`${name}: work of the page, by the processor`, cpu),
];
