import { Command } from 'commander';
import { version } from '../package.json';
import { metricsCommand } from './commands/metrics';
import { modelCommand } from './commands/model';
import { normalizeCommand } from './commands/normalize';
import { scoreCommand } from './commands/score';
import { Terminal } from './io/Terminal';

const COMMANDS = [normalizeCommand, metricsCommand, scoreCommand, modelCommand];

const HELP = `
From a payload to a score:
  $ cd-maturity normalize --source github deliveries/*.json > signals.ndjson
  $ cd-maturity metrics --signals signals.ndjson --as-of 2026-03-01
  $ cd-maturity score --model cd --signals signals.ndjson --as-of 2026-03-01

Exit codes:
  0  done
  1  something that was read is wrong; standard error says where and why
  2  the command was called wrongly`;

/** The command line: which commands there are and what is common to them. */
export function createProgram(terminal: Terminal): Command {
  const { stdout, stderr } = terminal;
  const program = new Command('cd-maturity')
    .description(
      'Turns raw deliveries into signals, signals into delivery metrics, and scores maturity: the code of the portal, in a terminal.',
    )
    .version(version)
    .addHelpText('after', HELP)
    .showHelpAfterError('(--help says how it is called)')
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
    })
    .exitOverride();

  for (const command of COMMANDS) {
    program.addCommand(command(terminal));
  }
  inherit(program);
  return program;
}

/** Commands that are made on their own do not take over how their parent prints and ends. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command);
  }
}
