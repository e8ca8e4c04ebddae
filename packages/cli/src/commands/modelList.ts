import { Command } from 'commander';
import { print } from '../io/print';
import { Terminal } from '../io/Terminal';
import { shipped } from '../model/shipped';
import { columns } from '../report/columns';

export function modelListCommand(terminal: Terminal): Command {
  return new Command('list')
    .description('the maturity models that come with the product')
    .action(async () => {
      const { models } = shipped();
      const rows = models.map(({ metadata, appliesTo, practices }) => [
        metadata.id,
        metadata.version,
        metadata.title,
        `${practices.length} practices`,
        `for ${[...appliesTo.kinds, ...(appliesTo.types ?? [])].join(', ')}`,
      ]);
      await print(terminal.stdout, columns(rows));
    });
}
