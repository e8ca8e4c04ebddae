import { readOptions } from './options';
import { parts } from './parts';
import { describeMachine } from './report/machine';
import { printTable } from './report/table';
import { PartResult } from './types';

/** Runs the chosen parts one after the other and prints what they measured. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  const machine = describeMachine(new Date());
  const results: PartResult[] = [];
  for (const name of options.only) {
    process.stderr.write(`Measuring ${name} …\n`);
    results.push(await parts[name](options));
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ machine, parts: results }, null, 2)}\n`
      : printTable(machine, results),
  );
}
