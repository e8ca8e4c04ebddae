import { Actor } from 'backstage-plugin-cd-maturity-common';
import { maybeName } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { isBotName } from '../../rules';

const LOGIN_LENGTH = 200;

/** An account of a server: its login, never its name or address. */
export const account = z
  .object({ name: maybeName, type: maybeName })
  .nullish()
  .transform((found): Actor | undefined => {
    const login = found?.name?.toLowerCase().slice(0, LOGIN_LENGTH);
    if (!login) {
      return undefined;
    }
    const isService = found?.type === 'SERVICE' || isBotName(login);
    return { login, kind: isService ? 'bot' : 'human' };
  });

export const UNKNOWN_ACTOR: Actor = { kind: 'unknown' };
