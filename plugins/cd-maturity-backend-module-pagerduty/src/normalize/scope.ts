import { createHash } from 'node:crypto';

const HOST = 'pagerduty.com';
const KEY_FOLDER = 'integration-key';

/** Scope of a service. Ids are upper case at PagerDuty, scopes lower case. */
export const serviceScope = (id: string) => `${HOST}/${id.toLowerCase()}`;

/** A mark of the key: the key itself lets anybody open incidents, so it stands nowhere. */
export const keyMark = (key: string) =>
  createHash('sha256').update(key.toLowerCase()).digest('hex').slice(0, 24);

export const keyScope = (key: string) =>
  `${HOST}/${KEY_FOLDER}/${keyMark(key)}`;

/** What a scope names: a service by id, or one that is known by the mark of an integration key only. */
export function partsOfScope(
  scope: string,
): { serviceId: string } | { mark: string } | undefined {
  const { id, mark } =
    /^pagerduty\.com\/(?:(?<id>[a-z0-9]+)|integration-key\/(?<mark>[0-9a-f]{24}))$/.exec(
      scope,
    )?.groups ?? {};
  if (id) {
    return { serviceId: id.toUpperCase() };
  }
  return mark ? { mark } : undefined;
}
