import {
  fieldOf,
  flattenIssue,
  Signal,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import { InputError } from '../io/errors';

const KINDS = signalSchema.options.map(({ shape }) => shape.kind.value);

/** A signal, or an error that names every field that is wrong. */
export function parseSignal(value: unknown, where: string): Signal {
  const parsed = signalSchema.safeParse(value);
  if (parsed.success) {
    return parsed.data;
  }
  const problems = parsed.error.issues.flatMap(issue =>
    // Without a known kind, nothing else can be said.
    issue.code === 'invalid_union' && issue.path[0] === 'kind'
      ? [{ path: ['kind'], message: `must be one of ${KINDS.join(', ')}` }]
      : flattenIssue(issue, value),
  );
  throw new InputError(
    problems.map(({ path, message }) =>
      [where, fieldOf(path), message].filter(Boolean).join(': '),
    ),
  );
}
