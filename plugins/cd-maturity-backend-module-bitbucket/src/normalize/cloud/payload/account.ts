import { Actor } from 'backstage-plugin-cd-maturity-common';
import { maybeName } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { isBotName } from '../../rules';

const LOGIN_LENGTH = 200;

/**
 * An account. Cloud shows names of people instead of logins nowadays, and names are not read: where there is no login,
 * the account id stands for it.
 */
export const account = z
  .object({ username: maybeName, account_id: maybeName, type: maybeName })
  .nullish()
  .transform((found): Actor | undefined => {
    const login = (found?.username ?? found?.account_id)
      ?.toLowerCase()
      .slice(0, LOGIN_LENGTH);
    if (!login) {
      return undefined;
    }
    if (found?.type === 'AppUser' || found?.type === 'app_user') {
      return { login, kind: 'bot' };
    }
    return { login, kind: isBotName(login) ? 'bot' : 'human' };
  });

export const UNKNOWN_ACTOR: Actor = { kind: 'unknown' };
