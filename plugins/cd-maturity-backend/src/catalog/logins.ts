import { Entity } from '@backstage/catalog-model';

/** The providers of Backstage write `github.com/user-login`, `gitlab.com/user-login` and the like, of any host. */
const LOGIN_ANNOTATION = /\/user-login$/;
/** Hosts without logins sign with an address. */
const FURTHER_ANNOTATIONS = ['microsoft.com/email'];

/** Logins of a user at all hosts, lower case. */
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
  return [...new Set(logins)].sort();
}
