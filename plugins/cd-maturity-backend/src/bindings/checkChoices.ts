import { InputError } from '@backstage/errors';
import { BindingChoice } from 'backstage-plugin-cd-maturity-common';

function identityOf({ source, scope, filter }: BindingChoice): string {
  const parts = Object.entries(filter ?? {}).sort();
  return JSON.stringify([source, scope.toLowerCase(), parts]);
}

/** Throws an `InputError` that names each binding that cannot be kept, by its place in the list. */
export function checkChoices(
  choices: readonly BindingChoice[],
  sourceIds: ReadonlySet<string>,
): void {
  const seen = new Map<string, number>();
  const problems = choices.flatMap((choice, index) => {
    const first = seen.get(identityOf(choice));
    seen.set(identityOf(choice), first ?? index);
    if (!sourceIds.has(choice.source)) {
      const installed = [...sourceIds].sort().join(', ') || 'none';
      return [
        `Invalid field 'bindings.${index}.source': there is no source '${choice.source}' (installed: ${installed})`,
      ];
    }
    return first === undefined
      ? []
      : [
          `Invalid field 'bindings.${index}': is the same as bindings.${first}; name all roles in one`,
        ];
  });
  if (problems.length > 0) {
    throw new InputError(problems.join('; '));
  }
}
