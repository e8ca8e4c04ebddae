import { Actor } from 'backstage-plugin-cd-maturity-common';
import { nameText } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

const LOGIN_LENGTH = 200;

/** `project_42_bot_1f…`, `renovate-bot`, `GitLab-Security-Bot`: GitLab tells bots by name only. */
const BOT = /(?:^|[-_.])bot(?:$|[-_.\d])|\[bot\]$/i;
/** Stands in for every deleted account. */
const GHOST = 'ghost';

function kindOf(login: string): Actor['kind'] {
  if (BOT.test(login)) {
    return 'bot';
  }
  return login === GHOST ? 'unknown' : 'human';
}

export const actorOf = (username: string): Actor => {
  const login = username.toLowerCase();
  return { login, kind: kindOf(login) };
};

export const username = nameText.max(LOGIN_LENGTH);

/** An account, or nothing when it was deleted. Names and addresses are not read. */
export const actor = z
  .object({ username: username.nullish() })
  .nullish()
  .transform((account): Actor | undefined =>
    account?.username ? actorOf(account.username) : undefined,
  );

/** For kinds that must name somebody. */
export const UNKNOWN_ACTOR: Actor = { kind: 'unknown' };
