import { moverGroupBySchema } from 'backstage-plugin-cd-maturity-common';
import { Router } from 'express';
import { z } from 'zod';
import {
  cursorParameter,
  filterParameters,
  limitParameter,
} from '../parameters';
import { sendShared } from '../../sharing/sendShared';
import { entityRefOf, parseQuery } from '../parse';
import { RouteDeps } from './types';

const daysParameter = (usual: number) =>
  z.coerce.number().int().min(1).max(730).default(usual);

const trendQuery = z.strictObject({
  ...filterParameters,
  group: z
    .string()
    .regex(/^[a-z]+:[^/]+\/.+$/, 'must be a full entity ref')
    .optional(),
  days: daysParameter(90),
});
const moversQuery = z.strictObject({
  ...filterParameters,
  groupBy: moverGroupBySchema,
  days: daysParameter(30),
});
const changesQuery = z.strictObject({
  ...filterParameters,
  cursor: cursorParameter,
  limit: limitParameter(20, 100),
});
const historyQuery = z.strictObject({
  model: z.string().optional(),
  days: daysParameter(365),
});

/** How the organisation and entities came to stand where they stand. */
export function addHistoryRoutes(router: Router, deps: RouteDeps): void {
  const { history, httpAuth } = deps;

  router.get('/scorecard/trends', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { group, days, ...filter } = parseQuery(trendQuery, request);
    await sendShared(
      response,
      await history.getTrend({ filter, group, days }, { credentials }),
    );
  });

  router.get('/scorecard/movers', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { groupBy, days, ...filter } = parseQuery(moversQuery, request);
    await sendShared(
      response,
      await history.getMovers({ filter, groupBy, days }, { credentials }),
    );
  });

  router.get('/scorecard/changes', async (request, response) => {
    const credentials = await httpAuth.credentials(request);
    const { cursor, limit, ...filter } = parseQuery(changesQuery, request);
    await sendShared(
      response,
      await history.getChanges({ filter, cursor, limit }, { credentials }),
    );
  });

  router.get(
    '/entities/:kind/:namespace/:name/history',
    async (request, response) => {
      const credentials = await httpAuth.credentials(request);
      const query = parseQuery(historyQuery, request);
      response.json({
        items: await history.getHistory(
          { entityRef: entityRefOf(request), ...query },
          { credentials },
        ),
      });
    },
  );
}
