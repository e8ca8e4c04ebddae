import { InvalidArgumentError } from 'commander';

const FULL_REF = /^[a-z][a-z0-9]*:[^:/\s]+\/[^:/\s]+$/;

/** A full entity ref, in lower case as everywhere. */
export function parseEntityRef(text: string): string {
  const ref = text.toLowerCase();
  if (!FULL_REF.test(ref)) {
    throw new InvalidArgumentError(
      'It must be a full entity ref, kind:namespace/name.',
    );
  }
  return ref;
}
