import { Actor } from 'backstage-plugin-cd-maturity-common';
import { maybeName } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

/** Accounts of the build service itself. */
const SYSTEM = /^(?:microsoft\.|00000002-|build\\|system$)/i;
const LOGIN_LENGTH = 200;

/**
 * Who did something, by the part before the `@` of the sign-in name: addresses are not kept. An identity that is no
 * sign-in name is the service.
 */
export const identity = z
  .object({ uniqueName: maybeName, isContainer: z.boolean().nullish() })
  .nullish()
  .transform((found): Actor | undefined => {
    const name = found?.uniqueName;
    if (!name || found?.isContainer) {
      return undefined;
    }
    const login = name
      .replace(/^.*\\/, '')
      .split('@')[0]
      .toLowerCase()
      .slice(0, LOGIN_LENGTH);
    if (!login || SYSTEM.test(name)) {
      return { kind: 'system' };
    }
    return { login, kind: /bot$/.test(login) ? 'bot' : 'human' };
  });
