import { Actor } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { nameText } from 'backstage-plugin-cd-maturity-node/provider';

const LOGIN_LENGTH = 200;

/** GitHub itself commits and merges under this name. */
const SYSTEM = new Set(['web-flow', 'github']);
/** Stands in for every deleted account. */
const GHOST = 'ghost';

function kindOf(login: string, type: string | null | undefined): Actor['kind'] {
  if (type === 'Bot' || login.endsWith('[bot]')) {
    return 'bot';
  }
  if (SYSTEM.has(login)) {
    return 'system';
  }
  return type === 'User' && login !== GHOST ? 'human' : 'unknown';
}

/** An account, or nothing when it was deleted. Names and addresses are not read. */
export const actor = z
  .object({
    login: nameText.max(LOGIN_LENGTH),
    type: z.string().nullish(),
  })
  .nullish()
  .transform((account): Actor | undefined => {
    if (!account) {
      return undefined;
    }
    const login = account.login.toLowerCase();
    return { login, kind: kindOf(login, account.type) };
  });

/** For kinds that must name somebody. */
export const UNKNOWN_ACTOR: Actor = { kind: 'unknown' };
