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
    return new InvalidPayloadError(
      issue.path.join('.'),
      inWords(issue.message),
    );
  }
}

/** What zod says of a wrong type, as other messages say it. */
function inWords(message: string): string {
  const [, expected, received] =
    /^Invalid input: expected (.+), received (.+)$/.exec(message) ?? [];
  if (received === undefined) {
    return message;
  }
  return received === 'undefined'
    ? 'is missing'
    : `must be of type ${expected}, not ${received}`;
}
