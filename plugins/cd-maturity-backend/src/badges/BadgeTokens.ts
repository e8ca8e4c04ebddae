import { AuthenticationError } from '@backstage/errors';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { errors, jwtVerify, SignJWT } from 'jose';

const ALGORITHM = 'HS256';
/** Tokens of other uses are not taken, should somebody configure the same secret for them. */
const AUDIENCE = 'cd-maturity-badge';

/** What a token lets its holder see: the level of one entity by one model. */
export type BadgeSubject = { entityRef: string; model: string };

/** Signs and reads the tokens of badges. Several secrets: the first one signs, all of them are believed. */
export class BadgeTokens {
  readonly #keys: Uint8Array[];

  constructor(secrets: readonly string[]) {
    this.#keys = secrets.map(secret => new TextEncoder().encode(secret));
  }

  async sign(
    { entityRef, model }: BadgeSubject,
    expiresAt: Instant,
  ): Promise<string> {
    return new SignJWT({ model })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(entityRef)
      .setAudience(AUDIENCE)
      .setExpirationTime(new Date(expiresAt))
      .sign(this.#keys[0]);
  }

  /** What the token is for. Throws `AuthenticationError` when nobody here signed it, or when it has expired. */
  async verify(token: string, now: Instant): Promise<BadgeSubject> {
    for (const key of this.#keys) {
      try {
        const { payload } = await jwtVerify<{ model: string }>(token, key, {
          algorithms: [ALGORITHM],
          audience: AUDIENCE,
          currentDate: new Date(now),
          requiredClaims: ['sub', 'exp', 'model'],
        });
        return { entityRef: payload.sub!, model: payload.model };
      } catch (error) {
        if (error instanceof errors.JWTExpired) {
          throw new AuthenticationError('The token of this badge has expired');
        }
      }
    }
    throw new AuthenticationError('The token of this badge is not valid');
  }
}
