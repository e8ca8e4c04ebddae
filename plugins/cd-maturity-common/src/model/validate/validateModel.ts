import { MaturityModel } from '../model';
import { fieldOf, Finding, Locate } from '../parse/finding';
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
import { ModelCheck } from './Problem';

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

/** @public */
export type ValidateOptions = {
  /** Named in the findings. */
  file?: string;
  /** Where parts of the model stand in that file; without it every finding points at line 1. */
  locate?: Locate;
  /** Models whose practices this one may take over. */
  others?: readonly MaturityModel[];
};

/**
 * Whether the parts of a model fit together and to the dictionary. No errors among the findings: it can be compiled.
 * @public
 */
export function validateModel(
  model: MaturityModel,
  dictionary: SignalDictionary,
  options: ValidateOptions = {},
): Finding[] {
  const {
    file = model.metadata.id,
    locate = () => ({ line: 1, column: 1 }),
    others = [],
  } = options;
  const practicesElsewhere = new Set(
    others.flatMap(other => other.practices.map(({ id }) => id)),
  );
  return CHECKS.flatMap(check =>
    check({ model, dictionary, practicesElsewhere }),
  )
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
