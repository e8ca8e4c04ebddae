import {
  checkModels,
  Finding,
  formatFinding,
  ModelSource,
} from 'backstage-plugin-cd-maturity-common';
import { Command } from 'commander';
import { InputError } from '../io/errors';
import { nameOf } from '../io/openFile';
import { print } from '../io/print';
import { readText } from '../io/readText';
import { Terminal } from '../io/Terminal';
import { checkDictionaries, isDictionary } from '../model/checkDictionaries';
import { readDictionary } from '../model/readDictionary';
import { shippedBeside } from '../model/shipped';

const EXAMPLES = `
Checks models, overrides, lenses and signal dictionaries. Prints what it finds
as "file:line:column field: message", and nothing when all is well. The files
may refer to practices of each other and of the shipped models; a dictionary
among them is the one that the others are checked with.

Example:
  $ cd-maturity model validate models/*.yaml`;

export function modelValidateCommand(terminal: Terminal): Command {
  return new Command('validate')
    .description('check model files and say what is wrong, with line numbers')
    .argument('<file...>', 'YAML files; - is standard input')
    .option(
      '--signal-dictionary <file>',
      'what the signals in the models mean; the shipped one when absent',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: { signalDictionary?: string }) => {
      const given = await readDictionary(terminal, options.signalDictionary);
      const all: ModelSource[] = [];
      for (const file of files) {
        const text = await readText(terminal, file);
        all.push({ file: nameOf(file), text });
      }
      const found = checkDictionaries(all.filter(isDictionary));
      const sources = all.filter(source => !isDictionary(source));
      const { findings: ofModels } = checkModels(
        sources,
        options.signalDictionary ? given : found.dictionary ?? given,
        shippedBeside(sources),
      );
      const findings = [...found.findings, ...ofModels];
      await print(terminal.stdout, findings.map(inOneLine));
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) {
        throw new InputError([summary(errors, files.length)]);
      }
    });
}

function inOneLine(finding: Finding): string {
  return finding.severity === 'error'
    ? formatFinding(finding)
    : formatFinding({ ...finding, message: `warning: ${finding.message}` });
}

function summary(errors: readonly Finding[], fileCount: number): string {
  const inFiles = new Set(errors.map(({ file }) => file)).size;
  const noun = errors.length === 1 ? 'error' : 'errors';
  return `${errors.length} ${noun} in ${inFiles} of ${fileCount} ${
    fileCount === 1 ? 'file' : 'files'
  }`;
}
