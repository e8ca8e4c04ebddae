import { z } from 'zod';

/** A payload that cannot be read: which field, and why. @public */
export class InvalidPayloadError extends Error {
  readonly name = 'InvalidPayloadError';
  /** Path of the field, `workflow_run.created_at`; empty for the payload as a whole. */
  readonly field: string;
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(field ? `${field}: ${reason}` : reason);
    this.field = field;
    this.reason = reason;
  }

  /** Speaks of the first thing that zod found wrong. */
  static fromZod(error: z.ZodError): InvalidPayloadError {
    const [issue] = error.issues;
    return new InvalidPayloadError(issue.path.join('.'), issue.message);
  }
}
