import { scoreEntity } from 'backstage-plugin-cd-maturity-common';
import { Command, Option } from 'commander';
import { print } from '../io/print';
import { Terminal } from '../io/Terminal';
import { readDictionary } from '../model/readDictionary';
import { readModel } from '../model/readModel';
import { parseEntityRef } from '../options/entityRef';
import { parseInstant } from '../options/instant';
import { collect, collectLowerCase } from '../options/list';
import { painter } from '../report/paint';
import { scoreReport } from '../report/scoreReport';
import { describeScore } from '../score/describeScore';
import { InputOptions, readInput } from '../score/readInput';

type Options = InputOptions & {
  model: string[];
  signalDictionary?: string;
  all?: boolean;
  json?: boolean;
};

const EXAMPLES = `
--facts holds everything that a score depends on. With --signals only what
deliveries show is known: the rest stays unknown, and the entity counts as a
component of type service unless --entity and --type say otherwise.

The report lists what is open up to the next level; --all lists everything.
--model may be given several times, for a model and what changes it: the last
one is scored.

Examples:
  $ cd-maturity score --model cd --facts payments.json
  $ cd-maturity score --model cd --signals signals.ndjson --as-of 2026-03-01
  $ cd-maturity score --model cd --model our-changes.yaml --facts payments.json
  $ cd-maturity score --model our-model.yaml --facts payments.json --json`;

/** Says something about signals only; facts hold what follows from it. */
function ofSignals(flags: string, description: string): Option {
  return new Option(flags, description).conflicts('facts');
}

export function scoreCommand(terminal: Terminal): Command {
  return new Command('score')
    .description('score one entity against a maturity model')
    .requiredOption(
      '--model <id|file>',
      'a shipped model (see "model list") or a YAML file; repeatable',
      collect,
    )
    .option(
      '--signal-dictionary <file>',
      'what the signals in the model mean; the shipped one when absent',
    )
    .option('--facts <file>', 'the evidence, as JSON; - is standard input')
    .addOption(
      ofSignals(
        '--signals <file>',
        'the evidence, as signals that "normalize" printed; - is standard input',
      ),
    )
    .addOption(
      ofSignals('--as-of <time>', 'end of the windows, ISO 8601').argParser(
        parseInstant,
      ),
    )
    .addOption(
      ofSignals(
        '--scope <scope>',
        'only signals about this, such as github.com/acme/payments; repeatable',
      ).argParser(collectLowerCase),
    )
    .addOption(
      ofSignals('--type <type>', 'type of the entity').default('service'),
    )
    .addOption(ofSignals('--lifecycle <lifecycle>', 'lifecycle of the entity'))
    .option(
      '--entity <ref>',
      'the entity, named in the answer: kind:namespace/name',
      parseEntityRef,
    )
    .option('--all', 'list every practice with its evidence')
    .option('--json', 'print JSON instead of a report')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const dictionary = await readDictionary(
        terminal,
        options.signalDictionary,
      );
      const compiled = await readModel(terminal, options.model, dictionary);
      const { input, entity, asOf } = await readInput(
        terminal,
        options,
        compiled,
      );
      const score = describeScore(compiled, scoreEntity(compiled, input), {
        entity,
        asOf,
      });
      await print(
        terminal.stdout,
        options.json
          ? [JSON.stringify(score, undefined, 2)]
          : scoreReport(score, {
              all: options.all ?? false,
              paint: painter(terminal.stdout),
            }),
      );
    });
}
