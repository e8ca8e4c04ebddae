import { AppliesTo } from 'backstage-plugin-cd-maturity-common';
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
        audience(appliesTo),
      ]);
      await print(terminal.stdout, columns(rows));
    });
}

/** Which entities a model is for, in a few words: `component of type service or website`. */
function audience({ kinds, types, anyTag, anyAnnotation }: AppliesTo): string {
  const traits = [
    types && `of type ${anyOf(types)}`,
    anyTag && `tagged ${anyOf(anyTag)}`,
    anyAnnotation && `with annotation ${anyOf(anyAnnotation)}`,
  ].filter(Boolean);
  const kind = anyOf(kinds.map(name => name.toLowerCase()));
  return `${kind} ${traits.join(', or ')}`.trim();
}

function anyOf(names: readonly string[]): string {
  const [first, second, ...more] = names;
  const rest = more.length > 0 ? ', …' : '';
  return second ? `${first}, ${second}${rest}` : first;
}
