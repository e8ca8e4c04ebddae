import { Entity } from '@backstage/catalog-model';

/** Annotations of User entities that hold a login of a provider. */
const LOGIN_ANNOTATIONS = ['github.com/user-login'];

/** Logins of a user, lower case. */
export function loginsOf(entity: Entity): string[] {
  if (entity.kind !== 'User') {
    return [];
  }
  const annotations = entity.metadata.annotations ?? {};
  return LOGIN_ANNOTATIONS.map(key => annotations[key]?.trim().toLowerCase())
    .filter((login): login is string => Boolean(login))
    .sort();
}
