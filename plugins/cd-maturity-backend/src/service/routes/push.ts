import {
  MOST_PUSHED_ITEMS,
  PushAnswer,
  pushFactsRequestSchema,
  pushSignalsRequestSchema,
} from 'backstage-plugin-cd-maturity-common';
import { InputError } from '@backstage/errors';
import express, { Request, RequestHandler, Router } from 'express';
import {
  itemsOfArray,
  itemsOfLines,
  PushedItems,
} from '../../push/pushedItems';
import { audited } from '../audited';
import { CallOptions } from '../CdMaturityService';
import { noParameters } from '../parameters';
import { parseBody, parseQuery } from '../parse';
import { UnsupportedMediaTypeError } from '../UnsupportedMediaTypeError';
import { RouteDeps } from './types';

const LINES = [
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
];
/** JSON is parsed in one piece, during which nobody else is served; lines are parsed one by one. */
const MOST_JSON = '5mb';
const MOST_LINES = '25mb';

const readBody: RequestHandler[] = [
  (request, _response, next) => {
    if (!request.is(['application/json', ...LINES])) {
      throw new UnsupportedMediaTypeError(
        `Content type '${
          request.header('content-type') ?? ''
        }' is neither JSON nor newline-delimited JSON (application/x-ndjson)`,
      );
    }
    next();
  },
  express.json({ limit: MOST_JSON }),
  express.text({ type: LINES, limit: MOST_LINES }),
];

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}

function itemsOf(
  request: Request,
  readArray: (request: Request) => unknown[],
): PushedItems {
  if (!request.is(LINES)) {
    return itemsOfArray(readArray(request));
  }
  const text = typeof request.body === 'string' ? request.body : '';
  if (text.trim() === '') {
    throw new InputError('The body holds no line');
  }
  if (countLines(text) > MOST_PUSHED_ITEMS + 1) {
    throw new InputError(`The body holds more than ${MOST_PUSHED_ITEMS} lines`);
  }
  return itemsOfLines(text);
}

function addPushRoute(
  router: Router,
  deps: RouteDeps,
  route: {
    path: string;
    eventId: string;
    readArray: (request: Request) => unknown[];
    push: (items: PushedItems, options: CallOptions) => Promise<PushAnswer>;
  },
): void {
  const handlers = [...readBody, deps.idempotent];
  router.post(route.path, ...handlers, async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    parseQuery(noParameters, request);
    const items = itemsOf(request, route.readArray);
    const answer = await audited(
      deps.auditor,
      { eventId: route.eventId, request, meta: { queryType: 'push' } },
      () => route.push(items, { credentials }),
    );
    response.json(answer);
  });
}

/** What no connected source can see. Good items are kept whatever the others are like. */
export function addPushRoutes(router: Router, deps: RouteDeps): void {
  addPushRoute(router, deps, {
    path: '/facts',
    eventId: 'facts-push',
    readArray: request => parseBody(pushFactsRequestSchema, request).facts,
    push: (items, options) => deps.operations.pushFacts(items, options),
  });
  addPushRoute(router, deps, {
    path: '/signals',
    eventId: 'signals-push',
    readArray: request => parseBody(pushSignalsRequestSchema, request).items,
    push: (items, options) => deps.operations.pushSignals(items, options),
  });
}
