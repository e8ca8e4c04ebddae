import {
  answerAs,
  IncomingDelivery,
  PollContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED_INCIDENT } from '../normalize/polledIncident';
import { PagerdutyApi, PROVIDER } from './api';
import { serviceOf } from './service';

const DAY_MS = 86_400_000;
/** PagerDuty refuses more than six months in one question. */
const WINDOW_MS = 150 * DAY_MS;
/** An incident that was forgotten open is followed for so long. */
const FOLLOWED_MS = 365 * DAY_MS;

const note = z.object({ openSince: z.number().optional() }).catch({});
const stand = z.object({
  status: z.string(),
  created_at: z.iso.datetime({ offset: true }).transform(Date.parse),
});

const iso = (time: number) => new Date(time).toISOString();

function* windows(from: number, to: number) {
  for (let start = from; start < to; start += WINDOW_MS) {
    yield { since: iso(start), until: iso(Math.min(start + WINDOW_MS, to)) };
  }
}

/**
 * Keeps the incidents of a service from the oldest on. The list knows only when incidents began, so that each poll
 * starts at the oldest one that was still open at the last.
 */
export async function pollIncidents(
  api: PagerdutyApi,
  context: PollContext,
): Promise<void> {
  const { serviceId, mark } = await serviceOf(api, context);
  const { openSince = context.since } = note.parse(context.state ?? {});
  const from = Math.min(
    context.since,
    Math.max(openSince, context.now - FOLLOWED_MS),
  );
  let stillOpen: number | undefined;
  for (const window of windows(from, context.now)) {
    const pages = api.list(
      '/incidents',
      {
        ...window,
        'service_ids[]': serviceId,
        sort_by: 'created_at:asc',
        time_zone: 'UTC',
      },
      'incidents',
      context,
    );
    for await (const incidents of pages) {
      for (const incident of incidents) {
        const { status, created_at: at } = answerAs(stand, incident, PROVIDER);
        stillOpen ??= status === 'resolved' ? undefined : at;
      }
      await context.keep({
        deliveries: incidents.map(
          (incident): IncomingDelivery => ({
            event: POLLED_INCIDENT,
            payload: JSON.stringify({ keyMark: mark, incident }),
          }),
        ),
        state: { openSince: Math.min(stillOpen ?? context.now, openSince) },
      });
    }
  }
  await context.keep({
    deliveries: [],
    state: stillOpen === undefined ? {} : { openSince: stillOpen },
  });
}
