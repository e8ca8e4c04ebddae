import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { toInstant } from '../database/values';

export type IdempotencyKey = { subject: string; key: string };

export type KeptAnswer = {
  /** Hash of the request that the key was first used for. */
  request: string;
  at: Instant;
  /** Absent while it is at work. */
  status?: number;
  body?: string;
};

/** Takes a key for a request; what is known of it when somebody took it before. */
export async function takeKey(
  db: Knex,
  { subject, key }: IdempotencyKey,
  taken: { request: string; at: Instant; abandonedBefore: Instant },
): Promise<KeptAnswer | undefined> {
  const { request, at } = taken;
  const inserted = await db('idempotency_keys')
    .insert({ subject, key, request, at, status: null, body: null })
    .onConflict(['subject', 'key'])
    .merge(['request', 'at'])
    // Whoever had it died at work.
    .whereRaw(
      'idempotency_keys.status is null and idempotency_keys.at < ? and idempotency_keys.request = excluded.request',
      [taken.abandonedBefore],
    )
    .returning('key');
  if (inserted.length > 0) {
    return undefined;
  }
  const row = await db('idempotency_keys').where({ subject, key }).first();
  return (
    row && {
      request: row.request,
      at: toInstant(row.at),
      ...(row.status === null ? {} : { status: row.status }),
      ...(row.body === null ? {} : { body: row.body }),
    }
  );
}

export async function keepAnswer(
  db: Knex,
  { subject, key }: IdempotencyKey,
  answer: { status: number; body: string | null },
): Promise<void> {
  await db('idempotency_keys').where({ subject, key }).update(answer);
}

/** Nothing was written, so the same may be tried again. */
export async function releaseKey(
  db: Knex,
  { subject, key }: IdempotencyKey,
): Promise<void> {
  await db('idempotency_keys').where({ subject, key }).delete();
}

export async function forgetKeys(db: Knex, before: Instant): Promise<void> {
  await db('idempotency_keys').where('at', '<', before).delete();
}
