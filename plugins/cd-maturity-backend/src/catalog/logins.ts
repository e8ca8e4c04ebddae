import { Entity } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';

/** The providers of Backstage write `github.com/user-login`, `gitlab.com/user-login` and the like, of any host. */
const LOGIN_ANNOTATION = /\/user-login$/;
/** Hosts without logins sign with an address. */
const FURTHER_ANNOTATIONS = ['microsoft.com/email'];

/** How an e-mail address is kept: it can be compared and not be read. */
export function mailLogin(address: string): string {
  const text = address.trim().toLowerCase();
  return `mail:${createHash('sha256').update(text).digest('hex')}`;
}

function mailOf(entity: Entity): string[] {
  const profile = entity.spec?.profile as { email?: unknown } | undefined;
  const email = profile?.email;
  return typeof email === 'string' && email.includes('@')
    ? [mailLogin(email)]
    : [];
}

/** Logins of a user at all hosts, lower case, and the address of the profile. */
export function loginsOf(entity: Entity): string[] {
  if (entity.kind !== 'User') {
    return [];
  }
  const logins = Object.entries(entity.metadata.annotations ?? {})
    .filter(
      ([key]) =>
        LOGIN_ANNOTATION.test(key) || FURTHER_ANNOTATIONS.includes(key),
    )
    .map(([, login]) => login.trim().toLowerCase())
    .filter(Boolean);
  return [...new Set([...logins, ...mailOf(entity)])].sort();
}
