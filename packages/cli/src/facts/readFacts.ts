import {
  CompiledModel,
  fieldOf,
  formatFinding,
  readWith,
} from 'backstage-plugin-cd-maturity-common';
import { InputError } from '../io/errors';
import { nameOf } from '../io/openFile';
import { parseJson } from '../io/readJson';
import { readText } from '../io/readText';
import { Terminal } from '../io/Terminal';
import { checkFacts } from './check';
import { FactsFile, factsFileSchema } from './factsFile';

/** A facts file that fits the model; otherwise an error that names line, field and reason of all that is wrong. */
export async function readFacts(
  terminal: Terminal,
  path: string,
  compiled: CompiledModel,
): Promise<FactsFile> {
  const text = await readText(terminal, path);
  const file = nameOf(path);
  parseJson(text, file);
  // JSON is YAML too, and the reader of YAML knows in which line a field stands.
  const read = readWith(factsFileSchema, text, file);
  if (!read.ok) {
    throw new InputError(read.findings.map(formatFinding));
  }
  const problems = checkFacts(read.value, compiled);
  if (problems.length > 0) {
    throw new InputError(
      problems.map(({ path: place, message }) =>
        formatFinding({
          file,
          ...read.locate(place),
          field: fieldOf(place),
          message,
          severity: 'error',
        }),
      ),
    );
  }
  return read.value;
}
