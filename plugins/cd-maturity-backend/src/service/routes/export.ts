import { CompiledModel, ExportRow } from 'backstage-plugin-cd-maturity-common';
import { Response, Router } from 'express';
import { once } from 'node:events';
import { z } from 'zod';
import { csvHeader, csvRow } from '../../scorecard/toCsv';
import { audited } from '../audited';
import { filterParameters } from '../parameters';
import { parseQuery } from '../parse';
import { RouteDeps } from './types';

const exportQuery = z.strictObject({
  ...filterParameters,
  format: z.enum(['csv', 'json', 'ndjson']).default('csv'),
});
type Format = z.infer<typeof exportQuery>['format'];

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

async function* texts(
  format: Format,
  compiled: CompiledModel,
  pages: AsyncIterable<ExportRow[]>,
): AsyncGenerator<string> {
  if (format === 'csv') {
    yield csvHeader(compiled);
  }
  let separator = format === 'json' ? '[' : '';
  for await (const rows of pages) {
    for (const row of rows) {
      if (format === 'csv') {
        yield csvRow(compiled, row);
      } else {
        yield `${separator}${JSON.stringify(row)}\n`;
        separator = format === 'json' ? ',' : '';
      }
    }
  }
  if (format === 'json') {
    yield separator === '[' ? '[]' : ']';
  }
}

/** Writes as fast as the reader reads, so that memory stays flat; stops when the reader is gone. */
async function stream(
  response: Response,
  parts: AsyncIterable<string>,
): Promise<void> {
  const closed = once(response, 'close');
  for await (const part of parts) {
    if (response.destroyed) {
      return;
    }
    if (!response.write(part)) {
      await Promise.race([once(response, 'drain'), closed]);
    }
  }
  response.end();
}

/** The whole table as a file. */
export function addExportRoute(router: Router, deps: RouteDeps): void {
  router.get('/scorecard/export', async (request, response) => {
    const credentials = await deps.httpAuth.credentials(request);
    const { format, ...filter } = parseQuery(exportQuery, request);
    await audited(
      deps.auditor,
      {
        eventId: 'scorecard-export',
        request,
        meta: { queryType: format, filter },
      },
      async () => {
        const { compiled, pages } = await deps.scorecard.exportRows(filter, {
          credentials,
        });
        response.setHeader('content-type', TYPES[format]);
        response.setHeader(
          'content-disposition',
          `attachment; filename="maturity.${format}"`,
        );
        try {
          await stream(response, texts(format, compiled, pages));
        } catch (error) {
          // The status is sent: only a broken connection tells that something is missing.
          response.destroy();
          throw error;
        }
      },
    );
  });
}
