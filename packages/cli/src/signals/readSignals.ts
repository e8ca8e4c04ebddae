import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';
import { InputError } from '../io/errors';
import { nameOf } from '../io/openFile';
import { print } from '../io/print';
import { Problems } from '../io/Problems';
import { parseJson } from '../io/readJson';
import { readLines } from '../io/readLines';
import { Terminal } from '../io/Terminal';
import { parseSignal } from './parseSignal';
import { NewestSignals } from './NewestSignals';
import { hasBegun } from './times';

/** Problems and scopes are named up to this number. */
const SHOWN = 20;

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
  const problems = new Problems(SHOWN);
  const found = new Set<string>();
  for await (const { text, where } of readLines(terminal, file)) {
    const signal = await problems.collect(() =>
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
  problems.throwIfAny();
  checkScopes(scope ?? [], found, nameOf(file));
  const signals = newest.all();
  if (signals.length === 0) {
    const why = found.size > 0 ? `began before ${toIso(asOf)}` : 'is in it';
    await print(terminal.stderr, [`note: ${nameOf(file)}: no signal ${why}`]);
  }
  return signals;
}

/** A scope that nothing speaks about is most likely spelled wrongly. */
function checkScopes(
  wanted: readonly string[],
  found: ReadonlySet<string>,
  file: string,
): void {
  const missing = wanted.filter(scope => !found.has(scope));
  if (missing.length > 0) {
    const known = firstOf([...found].sort()) || 'none';
    throw new InputError(
      missing.map(
        scope =>
          `${file}: no signal speaks about ${scope}; scopes are: ${known}`,
      ),
    );
  }
}

function firstOf(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return [
    ...names.slice(0, SHOWN),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join(', ');
}

function toIso(instant: Instant): string {
  return new Date(instant).toISOString();
}
