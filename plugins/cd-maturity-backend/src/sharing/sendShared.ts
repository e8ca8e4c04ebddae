import { Response } from 'express';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Of less than this nobody gains by unpacking it; as Backstage's own compression has it, in bytes. */
const WORTH_PACKING = 1024;

const pack = promisify(gzip);

type Bytes = { plain: Buffer; tag: string; packed?: Promise<Buffer> };

/** What answers look like on the way, as long as anybody holds the answer. */
const bytesOf = new WeakMap<object, Bytes>();

function toBytes(answer: object): Bytes {
  const known = bytesOf.get(answer);
  if (known) {
    return known;
  }
  const plain = Buffer.from(JSON.stringify(answer));
  const hash = createHash('sha256').update(plain).digest('base64url');
  const bytes = { plain, tag: `W/"${hash}"` };
  bytesOf.set(answer, bytes);
  return bytes;
}

/**
 * Sends an answer that {@link SharedReads} gave to several callers. It is written and packed once for all of them, which
 * costs more than finding out who asks and what; a caller who has it already is told so.
 */
export async function sendShared(
  response: Response,
  answer: object,
): Promise<void> {
  const bytes = toBytes(answer);
  response.set({
    'Content-Type': 'application/json; charset=utf-8',
    ETag: bytes.tag,
  });
  response.vary('Accept-Encoding');
  const { plain } = bytes;
  if (
    plain.length < WORTH_PACKING ||
    response.req.fresh ||
    !response.req.acceptsEncodings('gzip')
  ) {
    response.send(plain);
    return;
  }
  bytes.packed ??= pack(plain);
  const packed = await bytes.packed;
  response.set('Content-Encoding', 'gzip').send(packed);
}
