import { toError } from '@backstage/errors';

const STATEMENT = /^\s*(insert|update|delete|select|with|begin|commit)\b/i;
const MOST = 500;

/**
 * What an error says, in few words. Errors of the database carry the whole statement in front, with all that providers
 * and people sent: that is for no page and no log.
 */
export function briefMessage(error: unknown): string {
  const { message } = toError(error);
  const said = STATEMENT.test(message)
    ? message.slice(message.lastIndexOf(' - ') + 3)
    : message;
  return said.slice(0, MOST);
}
