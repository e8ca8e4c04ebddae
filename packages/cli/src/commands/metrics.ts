import {
  Instant,
  WindowName,
  windowNameSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Command, Option } from 'commander';
import { print } from '../io/print';
import { Terminal } from '../io/Terminal';
import { contextOf } from '../measure/contextOf';
import { describeMetrics } from '../measure/describeMetrics';
import { shipped } from '../model/shipped';
import { parseEntityRef } from '../options/entityRef';
import { parseInstant } from '../options/instant';
import { collectLowerCase } from '../options/list';
import { readSignals } from '../signals/readSignals';

type Options = {
  signals: string;
  asOf: Instant;
  window?: WindowName;
  entity?: string;
  scope?: string[];
};

const EXAMPLES = `
A metric without a value says why in "reason". Windows end at --as-of; without
--window each metric takes its own, and a longer one when that holds too few
samples.

Examples:
  $ cd-maturity metrics --signals signals.ndjson --as-of 2026-03-01
  $ cd-maturity metrics --signals - --as-of 2026-03-01T12:00:00Z \\
      --window 90d < signals.ndjson`;

export function metricsCommand(terminal: Terminal): Command {
  return new Command('metrics')
    .description('compute every delivery metric from signals, as JSON')
    .requiredOption(
      '--signals <file>',
      'signals as "normalize" prints them; - is standard input',
    )
    .requiredOption(
      '--as-of <time>',
      'end of the windows, ISO 8601',
      parseInstant,
    )
    .addOption(
      new Option('--window <name>', 'measure in this window only').choices(
        windowNameSchema.options,
      ),
    )
    .option(
      '--scope <scope>',
      'only signals about this, such as github.com/acme/payments; repeatable',
      collectLowerCase,
    )
    .option(
      '--entity <ref>',
      'the entity that the signals speak for; named in the answer',
      parseEntityRef,
    )
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const signals = await readSignals(terminal, options.signals, options);
      const answer = {
        entity: options.entity,
        asOf: new Date(options.asOf).toISOString(),
        signals: signals.length,
        metrics: describeMetrics(
          contextOf(signals, options.asOf),
          shipped().dictionary,
          options.window,
        ),
      };
      await print(terminal.stdout, [JSON.stringify(answer, undefined, 2)]);
    });
}
