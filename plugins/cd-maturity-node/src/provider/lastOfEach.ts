import { Signal, signalKey } from 'backstage-plugin-cd-maturity-common';

/**
 * One payload may speak of a thing twice; its last word counts.
 *
 * @public
 */
export const lastOfEach = <S extends Signal>(signals: readonly S[]): S[] => [
  ...new Map(signals.map(signal => [signalKey(signal), signal])).values(),
];
