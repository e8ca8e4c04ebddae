import { Command } from 'commander';
import { Terminal } from '../io/Terminal';
import { modelListCommand } from './modelList';
import { modelValidateCommand } from './modelValidate';

export function modelCommand(terminal: Terminal): Command {
  return new Command('model')
    .description('list the shipped maturity models, check models of your own')
    .addCommand(modelListCommand(terminal))
    .addCommand(modelValidateCommand(terminal));
}
