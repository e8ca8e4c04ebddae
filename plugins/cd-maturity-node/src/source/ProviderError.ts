import { Instant } from 'backstage-plugin-cd-maturity-common';

/**
 * - `rate-limited`: wait until `retryAt`.
 * - `refused`: the credentials are missing, wrong or lack a right.
 * - `not-found`: the scope does not exist, or the credentials do not see it.
 * - `unavailable`: no answer, or an answer that says to come back.
 * - `unreadable`: an answer that is not what the provider documents.
 * @public
 */
export type ProviderErrorKind =
  | 'rate-limited'
  | 'refused'
  | 'not-found'
  | 'unavailable'
  | 'unreadable';

/** Why a provider could not be asked. Messages hold no credentials and no payload. @public */
export class ProviderError extends Error {
  readonly name = 'ProviderError';
  readonly kind: ProviderErrorKind;
  /** What somebody can do about it. */
  readonly hint: string;
  readonly retryAt?: Instant;

  constructor(options: {
    kind: ProviderErrorKind;
    message: string;
    hint: string;
    retryAt?: Instant;
    cause?: unknown;
  }) {
    super(options.message, { cause: options.cause });
    this.kind = options.kind;
    this.hint = options.hint;
    this.retryAt = options.retryAt;
  }
}

/** Modules may bring a copy of this package of their own, so the class alone does not tell. @public */
export function isProviderError(error: unknown): error is ProviderError {
  return error instanceof Error && error.name === 'ProviderError';
}
