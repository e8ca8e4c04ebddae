import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import { Request, RequestHandler, Response } from 'express';
import { Knex } from 'knex';
import { subjectOf } from '../service/callerOf';
import {
  IdempotencyKey,
  keepAnswer,
  releaseKey,
  takeKey,
} from '../store/idempotency';
import { Clock } from '../time/Clock';
import { hashOf, readKey } from './keyedRequest';

const WRITES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Nothing of ours takes so long: whoever holds a key for longer died at work. */
const ABANDONED_MS = 60_000;

/** Keeps the answer before it leaves, so that a retry after a lost answer finds it. */
function keepWhenSent(db: Knex, key: IdempotencyKey, response: Response): void {
  const end = response.end.bind(response) as (...args: unknown[]) => Response;
  const json = response.json.bind(response);
  let body: string | null = null;
  response.json = value => {
    body = JSON.stringify(value);
    return json(value);
  };
  response.end = ((...args: unknown[]) => {
    const { statusCode: status } = response;
    const kept =
      status < 400
        ? keepAnswer(db, key, { status, body })
        : releaseKey(db, key);
    // The write is done: an answer that could not be kept must not look like a failure.
    kept.catch(() => undefined).finally(() => end(...args));
    return response;
  }) as Response['end'];
}

/**
 * Makes writes safe to repeat: with an `Idempotency-Key` the second request gets the answer of the first, and nothing
 * is done twice. Keys are each caller's own and are kept for a day.
 */
export function idempotent(deps: {
  db: Knex;
  httpAuth: HttpAuthService;
  clock: Clock;
}): RequestHandler {
  const { db, httpAuth, clock } = deps;

  async function handle(request: Request, response: Response) {
    const key = WRITES.has(request.method) ? readKey(request) : undefined;
    if (key === undefined) {
      return true;
    }
    const credentials = await httpAuth.credentials(request);
    const id = { subject: subjectOf(credentials), key };
    const hash = hashOf(request);
    const at = clock.now();
    const kept = await takeKey(db, id, {
      request: hash,
      at,
      abandonedBefore: at - ABANDONED_MS,
    });
    if (!kept) {
      keepWhenSent(db, id, response);
      return true;
    }
    if (kept.request !== hash) {
      throw new InputError(
        `Invalid header 'Idempotency-Key': it was used for another request`,
      );
    }
    if (kept.status === undefined) {
      throw new ConflictError('The first request with this key is at work');
    }
    response.status(kept.status).setHeader('idempotency-replayed', 'true');
    if (kept.body === undefined) {
      response.end();
    } else {
      response.type('application/json').send(kept.body);
    }
    return false;
  }

  return (request, response, next) => {
    handle(request, response).then(goOn => (goOn ? next() : undefined), next);
  };
}
