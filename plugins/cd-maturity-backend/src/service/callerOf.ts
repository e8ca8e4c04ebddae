import {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';

type Principal = BackstageUserPrincipal | BackstageServicePrincipal;

function principalOf(
  credentials: BackstageCredentials,
): Partial<Principal> | undefined {
  return credentials.principal as Partial<Principal> | undefined;
}

/** Ref of the user who calls; undefined for another service. */
export function userOf(credentials: BackstageCredentials): string | undefined {
  const principal = principalOf(credentials);
  return principal?.type === 'user' ? principal.userEntityRef : undefined;
}

/** Who calls, for the record. */
export function subjectOf(credentials: BackstageCredentials): string {
  const principal = principalOf(credentials);
  const service = principal?.type === 'service' ? principal.subject : undefined;
  return userOf(credentials) ?? service ?? 'unknown';
}
