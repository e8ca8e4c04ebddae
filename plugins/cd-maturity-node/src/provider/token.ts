import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Whether the text is one of the secrets, for providers that send the secret itself. Digests have equal lengths, so
 * that the comparison tells nothing about the length of a secret.
 *
 * @public
 */
export function isOneOf(
  claimed: string | undefined,
  secrets: readonly string[],
): boolean {
  if (!claimed) {
    return false;
  }
  return secrets
    .filter(secret => secret.length > 0)
    .map(secret => timingSafeEqual(digest(secret), digest(claimed)))
    .includes(true);
}

/**
 * The token of an `Authorization: Bearer` header; undefined for any other.
 *
 * @public
 */
export function bearerOf(authorization: string | undefined) {
  return /^Bearer (?<token>\S+)$/i.exec(authorization ?? '')?.groups?.token;
}

/**
 * The password of an `Authorization: Basic` header; undefined for any other.
 *
 * @public
 */
export function basicPasswordOf(authorization: string | undefined) {
  const encoded = /^Basic (?<value>[A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')
    ?.groups?.value;
  const bytes = Buffer.from(encoded ?? '', 'base64');
  // What does not come back the same was cut or prolonged.
  if (bytes.toString('base64') !== encoded) {
    return undefined;
  }
  return /^[^:]*:(?<password>.*)$/s.exec(bytes.toString('utf8'))?.groups
    ?.password;
}
