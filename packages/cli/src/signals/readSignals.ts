import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';
import { collectProblems } from '../io/collectProblems';
import { InputError } from '../io/errors';
import { nameOf } from '../io/openFile';
import { parseJson } from '../io/readJson';
import { readLines } from '../io/readLines';
import { Terminal } from '../io/Terminal';
import { parseSignal } from './parseSignal';
import { NewestSignals } from './NewestSignals';
import { hasBegun } from './times';

const SHOWN_PROBLEMS = 20;

export type SignalSelection = {
  /** What began later was not known then. */
  asOf: Instant;
  /** Only signals that speak about these, lower case; all when absent. */
  scope?: readonly string[];
};

/**
 * The signals of a file that metrics read, one on each line and never all at once; the error names the lines that hold
 * none.
 */
export async function readSignals(
  terminal: Terminal,
  file: string,
  { asOf, scope }: SignalSelection,
): Promise<Signal[]> {
  const newest = new NewestSignals();
  const problems: string[] = [];
  const found = new Set<string>();
  for await (const { text, where } of readLines(terminal, file)) {
    const signal = await collectProblems(problems, () =>
      parseSignal(parseJson(text, where), where),
    );
    if (signal) {
      found.add(signal.scope);
      const isWanted = !scope || scope.includes(signal.scope);
      if (isWanted && hasBegun(signal, asOf)) {
        newest.add(signal);
      }
    }
  }
  if (problems.length > 0) {
    throw new InputError(shortened(problems));
  }
  checkScopes(scope ?? [], found, nameOf(file));
  return newest.all();
}

/** A scope that nothing speaks about is most likely spelled wrongly. */
function checkScopes(
  wanted: readonly string[],
  found: ReadonlySet<string>,
  file: string,
): void {
  const missing = wanted.filter(scope => !found.has(scope));
  if (missing.length > 0) {
    const known = [...found].sort().join(', ') || 'none';
    throw new InputError(
      missing.map(
        scope =>
          `${file}: no signal speaks about ${scope}; scopes are: ${known}`,
      ),
    );
  }
}

function shortened(problems: readonly string[]): string[] {
  const more = problems.length - SHOWN_PROBLEMS;
  return more > 0
    ? [...problems.slice(0, SHOWN_PROBLEMS), `and ${more} more`]
    : [...problems];
}
