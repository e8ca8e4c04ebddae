import { SourceHealth } from 'backstage-plugin-cd-maturity-common';

export type SourceState = 'closed' | 'waiting' | 'failing' | 'silent' | 'heard';

type Source = Pick<
  SourceHealth['items'][number],
  | 'webhook'
  | 'polled'
  | 'alive'
  | 'lastDeliveryAt'
  | 'lastPollAt'
  | 'failingScopes'
>;

/** What a source is doing, the most urgent first. One that was never heard is neither good nor bad. */
export const sourceState = (source: Source): SourceState => {
  const wasHeard = source.lastDeliveryAt ?? source.lastPollAt;
  if (!source.webhook && !source.polled && !wasHeard) return 'closed';
  if (source.failingScopes > 0) return 'failing';
  if (!wasHeard) return 'waiting';
  return source.alive ? 'heard' : 'silent';
};
