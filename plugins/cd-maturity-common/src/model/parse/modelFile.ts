import { z } from 'zod';
import { Lens, lensSchema } from '../lens/lens';
import { MaturityModel, maturityModelSchema } from '../model';
import {
  MaturityModelOverride,
  maturityModelOverrideSchema,
} from '../override/maturityModelOverride';
import { Finding, fieldOf, Locate } from './finding';
import { closest } from '../validate/suggest';
import { readWith } from './readWith';

const KINDS = ['MaturityModel', 'MaturityModelOverride', 'Lens'];

const modelFileSchema = z.discriminatedUnion(
  'kind',
  [maturityModelSchema, maturityModelOverrideSchema, lensSchema],
  {
    error: ({ code, input }) =>
      code === 'invalid_union' ? wrongKind(input) : undefined,
  },
);

function wrongKind(input: unknown): string {
  const { kind } = (input ?? {}) as { kind?: unknown };
  const meant = typeof kind === 'string' ? closest(kind, KINDS) : undefined;
  const near = meant ? `; did you mean ${meant}?` : '';
  return `must be MaturityModel, MaturityModelOverride or Lens${near}`;
}

/**
 * What a file that is loaded with models may hold; `kind` says which.
 *
 * @public
 */
export type ModelFile = MaturityModel | MaturityModelOverride | Lens;

/** The text of a model, of what changes one, or of a lens, and the name of the file it comes from. @public */
export type ModelSource = { file: string; text: string };

/** A file while it is checked: what was found so far is kept with it. */
export type OpenFile = {
  file: string;
  /** Undefined when it cannot be read. */
  value?: ModelFile;
  locate: Locate;
  findings: Finding[];
};

export function openFile({ file, text }: ModelSource): OpenFile {
  const read = readWith(modelFileSchema, text, file);
  return read.ok
    ? { file, value: read.value, locate: read.locate, findings: [] }
    : {
        file,
        locate: () => ({ line: 1, column: 1 }),
        findings: read.findings,
      };
}

export function report(
  { file, locate, findings }: OpenFile,
  path: PropertyKey[],
  message: string,
): void {
  const field = fieldOf(path);
  findings.push({ file, ...locate(path), field, message, severity: 'error' });
}

export function isSound({ value, findings }: OpenFile): boolean {
  return (
    value !== undefined &&
    !findings.some(({ severity }) => severity === 'error')
  );
}
