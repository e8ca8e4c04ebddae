import { SourceHealth } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { SourceState } from './sourceState';

type Source = SourceHealth['items'][number];

const joined = (parts: Array<string | undefined | false>) =>
  parts.filter(Boolean).join(' · ');

/** What there is to say about a source, a line for each matter. */
export const useSourceWords = () => {
  const t = useText();
  const format = useFormat();
  const now = useNow();

  const heard = (source: Source) =>
    joined([
      source.webhook && t('health.webhook'),
      source.polled && t('health.polled'),
      source.lastDeliveryAt &&
        t('health.lastDelivery', {
          age: format.ago(source.lastDeliveryAt, now),
        }),
      source.lastPollAt &&
        t('health.lastPoll', { age: format.ago(source.lastPollAt, now) }),
      source.rateLimitedUntil &&
        t('health.rateLimited', {
          until: format.dayAndTime(source.rateLimitedUntil),
        }),
    ]);
  const work = (source: Source) =>
    joined([
      t('health.lastDay', { number: format.number(source.deliveriesLastDay) }),
      source.pending > 0 &&
        t('health.pending', {
          number: format.number(source.pending),
          lag: format.duration(source.lagSeconds * 1000),
        }),
      source.deadLetters > 0 &&
        t('health.dead', { number: format.number(source.deadLetters) }),
      t('health.scopes', { number: format.number(source.scopes) }),
      source.unboundScopes > 0 &&
        t('health.unboundOf', { number: format.number(source.unboundScopes) }),
    ]);
  const backfill = ({ backfill: run }: Source) =>
    run &&
    joined([
      t('health.backfill', {
        done: format.number(run.scopes - run.remaining),
        all: format.number(run.scopes),
      }),
      run.failing > 0 &&
        t('health.backfillFailing', { number: format.number(run.failing) }),
    ]);

  return (source: Source, state: SourceState): string[] =>
    state === 'closed'
      ? [t('health.closed', { source: source.source })]
      : [heard(source), work(source), backfill(source)].flatMap(
          line => line || [],
        );
};
