import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Request } from 'express';
import { createHash, randomUUID } from 'node:crypto';
import { subjectOf } from '../service/callerOf';
import { hashOf, readKey } from './keyedRequest';

const VERSION_8 = 0x80;
const VARIANT = 0x80;

/** A UUID of 16 bytes of one's own choice, version 8 of RFC 9562. */
function uuidOf(bytes: Buffer): string {
  const own = Buffer.from(bytes.subarray(0, 16));
  own[6] = (own[6] % 0x10) + VERSION_8;
  own[8] = (own[8] % 0x40) + VARIANT;
  return own
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Id for what a request creates or writes. With an `Idempotency-Key` the same request of the same caller gets the same
 * id, so that a retry finds what is there even when the answer to the first was never kept.
 */
export function createdId(
  request: Request,
  credentials: BackstageCredentials,
): string {
  const key = readKey(request);
  if (key === undefined) {
    return randomUUID();
  }
  const parts = [subjectOf(credentials), key, hashOf(request)];
  return uuidOf(createHash('sha256').update(JSON.stringify(parts)).digest());
}
