import { InputError } from '@backstage/errors';
import { Request } from 'express';
import { createHash } from 'node:crypto';

const HEADER = 'idempotency-key';

/** What is asked for, as a hash: a key stands for one request only. */
export function hashOf(request: Request): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        request.method,
        request.originalUrl,
        request.body ?? null,
      ]),
    )
    .digest('hex');
}

/** The caller's `Idempotency-Key`, when there is one. */
export function readKey(request: Request): string | undefined {
  const key = request.header(HEADER);
  if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new InputError(
      `Invalid header 'Idempotency-Key': must be 1 to 255 visible characters`,
    );
  }
  return key;
}
