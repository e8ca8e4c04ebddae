import { MaturityModel } from '../model';
import { Finding } from '../parse/finding';
import { SignalDictionary } from '../signalDictionary';
import {
  findingsAt,
  problemsOf,
  ValidateOptions,
} from '../validate/validateModel';
import { Problem } from '../validate/Problem';
import { draftOverride } from './applyOverride';
import { placeInOverride } from './Draft';
import { MaturityModelOverride } from './maturityModelOverride';

/**
 * Whether an override fits a model without errors, and what is wrong with the changed model because of it. File and place
 * are those of the override.
 * @public
 */
export function checkOverride(
  model: MaturityModel,
  override: MaturityModelOverride,
  dictionary: SignalDictionary,
  options: ValidateOptions = {},
): Finding[] {
  const draft = draftOverride(model, override);
  const before = new Set(
    problemsOf(model, dictionary, options.others).map(textOf),
  );
  const caused = problemsOf(draft.model, dictionary, options.others)
    .filter(problem => !before.has(textOf(problem)))
    .map(problem => ({
      ...problem,
      path: placeInOverride(problem.path, draft.places),
    }));
  return findingsAt([...draft.problems, ...caused], {
    ...options,
    file: options.file ?? override.metadata.id,
  });
}

function textOf({ path, message }: Problem): string {
  return `${path.map(String).join('/')} ${message}`;
}
