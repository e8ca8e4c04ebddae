import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { DeliveryHeaders } from 'backstage-plugin-cd-maturity-node';
import express, { Request, RequestHandler, Router } from 'express';
import { UnsupportedMediaTypeError } from '../UnsupportedMediaTypeError';
import { RouteDeps } from './types';

/** Of what GitHub sends at most 25 MB, nothing that tells of one run or deployment comes near this. */
const MAX_BODY = '5mb';
const RETRY_AFTER_SECONDS = '10';

function headersOf(request: Request): DeliveryHeaders {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

function configuredSource(deps: RouteDeps, id: string) {
  const source = deps.sources.get(id);
  if (!source) {
    throw new NotFoundError(`No source '${id}' is installed`);
  }
  const { webhook } = source;
  if (!webhook) {
    throw new NotFoundError(`${source.title} sends no webhooks`);
  }
  const secrets = deps.config.sources[id]?.webhook.secrets;
  if (!secrets) {
    throw new NotFoundError(
      `No webhook secret is configured for ${id} (cdMaturity.sources.${id}.webhook.secrets)`,
    );
  }
  return { source, webhook, secrets };
}

/** Refuses what will not be kept before reading it. */
function checkBeforeReading(deps: RouteDeps): RequestHandler {
  return (request, _response, next) => {
    configuredSource(deps, request.params.source);
    if (!request.is(['json', '+json'])) {
      throw new UnsupportedMediaTypeError(
        `Content type '${request.header('content-type') ?? ''}' is not JSON`,
      );
    }
    // A small body could grow to any size, and signatures are over the bytes that were sent.
    const encoding = request.header('content-encoding') ?? 'identity';
    if (encoding.toLowerCase() !== 'identity') {
      throw new UnsupportedMediaTypeError(
        `Content encoding '${encoding}' is not read: send the body uncompressed`,
      );
    }
    next();
  };
}

/**
 * The handshake of CloudEvents over webhooks (HTTP 1.1 Web Hooks for Event Delivery 1.0, section 4): a sender asks
 * whether it may send here. Whoever knows the secret may; how fast is up to the sender. A callback address that the
 * sender gives is not called.
 */
function answerHandshake(deps: RouteDeps): RequestHandler {
  return (request, response) => {
    configuredSource(deps, request.params.source);
    const origin = request.header('webhook-request-origin');
    if (!origin) {
      throw new InputError(
        "The header 'WebHook-Request-Origin' is missing: it names who wants to send",
      );
    }
    response
      .set('Allow', 'POST')
      .set('WebHook-Allowed-Origin', origin)
      .set('WebHook-Allowed-Rate', '*')
      .status(200)
      .end();
  };
}

/** Webhooks. The signature takes the place of a Backstage token. */
export function addIngestRoute(router: Router, deps: RouteDeps): void {
  router.options('/ingest/:source', answerHandshake(deps));
  router.post(
    '/ingest/:source',
    checkBeforeReading(deps),
    express.raw({ type: () => true, limit: MAX_BODY, inflate: false }),
    async (request, response) => {
      const configured = configuredSource(deps, request.params.source);
      try {
        const received = await deps.receive({
          ...configured,
          headers: headersOf(request),
          body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        });
        response.status(202).json(received);
      } catch (error) {
        if (error instanceof ServiceUnavailableError) {
          response.set('Retry-After', RETRY_AFTER_SECONDS);
        }
        throw error;
      }
    },
  );
}
