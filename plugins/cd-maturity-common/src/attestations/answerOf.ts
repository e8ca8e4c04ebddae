import { Answer } from '../scoring';
import { Instant } from '../signals';
import { Response } from './types';

const DAY_MS = 24 * 3_600_000;

/**
 * Milliseconds after which an answer of a model such as `180d` counts no more.
 *
 * @public
 */
export function expiryMs(expireAfter: string): number {
  return Number(expireAfter.replace(/d$/, '')) * DAY_MS;
}

/**
 * The answers that count at that time: not expired, and given after a measurement contradicted them.
 *
 * @public
 */
export function currentResponses(
  responses: readonly Response[],
  options: {
    asOf: Instant;
    expireAfter: string;
    /** When a measurement last said the opposite. */
    contradictedAt?: Instant;
  },
): Response[] {
  const { asOf, expireAfter, contradictedAt = -Infinity } = options;
  const oldest = asOf - expiryMs(expireAfter);
  return responses.filter(
    ({ answeredAt }) => answeredAt > oldest && answeredAt > contradictedAt,
  );
}

function newest(responses: readonly Response[]): Response | undefined {
  return responses.reduce<Response | undefined>(
    (best, response) =>
      best && best.answeredAt >= response.answeredAt ? best : response,
    undefined,
  );
}

function toPlain({ option, link }: Response) {
  return link === undefined ? { option } : { option, link };
}

/**
 * What the answers say together: of a group everybody's, of an entity the newest.
 *
 * @public
 */
export function answerOf(
  responses: readonly Response[],
  isGroup: boolean,
): Answer | undefined {
  const last = newest(responses);
  if (!last) {
    return undefined;
  }
  return isGroup ? { responses: responses.map(toPlain) } : toPlain(last);
}
