import { scoreEntity } from 'backstage-plugin-cd-maturity-common';
import { Command } from 'commander';
import { toScoringInput } from '../facts/factsFile';
import { readFacts } from '../facts/readFacts';
import { UsageError } from '../io/errors';
import { print } from '../io/print';
import { Terminal } from '../io/Terminal';
import { readDictionary } from '../model/readDictionary';
import { readModel } from '../model/readModel';
import { painter } from '../report/paint';
import { scoreReport } from '../report/scoreReport';
import { describeScore } from '../score/describeScore';

type Options = {
  model: string;
  signalDictionary?: string;
  facts?: string;
  all?: boolean;
  json?: boolean;
};

const EXAMPLES = `
Examples:
  $ cd-maturity score --model cd --facts payments.json
  $ cd-maturity score --model my-model.yaml --facts payments.json --json | jq .level`;

export function scoreCommand(terminal: Terminal): Command {
  return new Command('score')
    .description('score one entity against a maturity model')
    .requiredOption(
      '--model <id|file>',
      'a shipped model (see "model list") or a YAML file',
    )
    .option(
      '--signal-dictionary <file>',
      'what the signals in the model mean; the shipped one when absent',
    )
    .option('--facts <file>', 'JSON of all that the score depends on')
    .option('--all', 'report the practices that pass or do not apply, too')
    .option('--json', 'print JSON instead of a report')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      if (options.facts === undefined) {
        throw new UsageError('score needs --facts FILE');
      }
      const dictionary = await readDictionary(
        terminal,
        options.signalDictionary,
      );
      const compiled = await readModel(terminal, options.model, dictionary);
      const facts = await readFacts(terminal, options.facts, compiled);
      const described = describeScore(
        compiled,
        scoreEntity(compiled, toScoringInput(facts)),
        { entity: facts.entity.ref },
      );
      await print(
        terminal.stdout,
        options.json
          ? [JSON.stringify(described, undefined, 2)]
          : scoreReport(described, {
              all: options.all ?? false,
              paint: painter(terminal.stdout),
            }),
      );
    });
}
