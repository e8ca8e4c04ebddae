import { MaturityModel } from '../model';
import { fieldOf, Finding, Locate } from '../parse/finding';
import { Practice } from '../practice';
import { SignalDictionary } from '../signalDictionary';
import { checkCells } from './checkCells';
import { checkCombination } from './checkCombination';
import { checkCovering } from './checkCovering';
import { checkCycles } from './checkCycles';
import { checkGates } from './checkGates';
import { checkIds } from './checkIds';
import { checkLevels } from './checkLevels';
import { checkQuestions } from './checkQuestions';
import { checkReferences } from './checkReferences';
import { checkSignals } from './checkSignals';
import { checkThresholds } from './checkThresholds';
import { ModelCheck, Problem } from './Problem';

const CHECKS: readonly ModelCheck[] = [
  checkIds,
  checkLevels,
  checkReferences,
  checkCycles,
  checkCovering,
  checkSignals,
  checkThresholds,
  checkCombination,
  checkQuestions,
  checkCells,
  checkGates,
];

/** Anything that brings practices. @public */
export type WithPractices = {
  practices: ReadonlyArray<Pick<Practice, 'id'>>;
};

/** @public */
export type ValidateOptions = {
  /** Named in the findings. */
  file?: string;
  /** Where parts of the model stand in that file; without it every finding points at line 1. */
  locate?: Locate;
  /** Whose practices this model may take over. */
  others?: readonly WithPractices[];
};

/**
 * What in a model does not fit, in the order of the checks.
 *
 * @public
 */
export function problemsOf(
  model: MaturityModel,
  dictionary: SignalDictionary,
  others: readonly WithPractices[] = [],
): Problem[] {
  const practicesElsewhere = new Set(
    others.flatMap(other => other.practices.map(({ id }) => id)),
  );
  return CHECKS.flatMap(check =>
    check({ model, dictionary, practicesElsewhere }),
  );
}

/**
 * Problems with file, line and field, the first line first.
 *
 * @public
 */
export function findingsAt(
  problems: readonly Problem[],
  { file = '', locate = () => ({ line: 1, column: 1 }) }: ValidateOptions,
): Finding[] {
  return problems
    .map(
      ({ path, message, severity }): Finding => ({
        file,
        ...locate(path),
        field: fieldOf(path),
        message,
        severity: severity ?? 'error',
      }),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Whether the parts of a model fit together and to the dictionary. No errors among the findings: it can be compiled.
 * @public
 */
export function validateModel(
  model: MaturityModel,
  dictionary: SignalDictionary,
  options: ValidateOptions = {},
): Finding[] {
  return findingsAt(problemsOf(model, dictionary, options.others), {
    ...options,
    file: options.file ?? model.metadata.id,
  });
}
