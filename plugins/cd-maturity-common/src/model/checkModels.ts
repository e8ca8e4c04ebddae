import { checkLens } from './lens/checkLens';
import { Lens } from './lens/lens';
import { MaturityModel } from './model';
import { applyOverride } from './override/applyOverride';
import { checkOverride } from './override/checkOverride';
import { Finding } from './parse/finding';
import { ModelError } from './parse/ModelError';
import {
  isSound,
  ModelSource,
  openFile,
  OpenFile,
  report,
} from './parse/modelFile';
import { reportIdsUsedTwice } from './parse/reportIdsUsedTwice';
import { SignalDictionary } from './signalDictionary';
import { suggest } from './validate/suggest';
import { validateModel, WithPractices } from './validate/validateModel';

/** What the files are checked against. */
type Surroundings = {
  dictionary: SignalDictionary;
  others: readonly MaturityModel[];
  /** Everything that brings practices: the others, and the files themselves. */
  brought: readonly WithPractices[];
};

/** What files of models hold, as far as it has no errors, and everything that was found. @public */
export type CheckedModels = {
  models: MaturityModel[];
  lenses: Lens[];
  findings: Finding[];
};

/**
 * Reads and validates models and lenses that are used together, and applies the overrides among the files, in the order of
 * the files.
 * @remarks `others` are models that were checked before: these may refer to them, and an override may change one of them.
 * @public
 */
export function checkModels(
  sources: readonly ModelSource[],
  dictionary: SignalDictionary,
  others: readonly MaturityModel[] = [],
): CheckedModels {
  const files = sources.map(openFile);
  const brought: WithPractices[] = [
    ...others,
    ...files.flatMap(({ value }) =>
      value && 'practices' in value ? value : [],
    ),
  ];
  const surroundings = { dictionary, others, brought };

  reportIdsUsedTwice(files);
  const models = checkPlainModels(files, surroundings);
  checkOverrides(files, models, surroundings);

  return {
    models: [...models.values()],
    lenses: checkLenses(files, surroundings),
    findings: files.flatMap(({ findings }) => findings),
  };
}

/** The sound models among the files, by id. */
function checkPlainModels(
  files: readonly OpenFile[],
  { dictionary, brought }: Surroundings,
): Map<string, MaturityModel> {
  const models = new Map<string, MaturityModel>();
  for (const open of files) {
    const { file, value, locate, findings } = open;
    if (value?.kind !== 'MaturityModel') {
      continue;
    }
    const others = brought.filter(other => other !== value);
    findings.push(
      ...validateModel(value, dictionary, { file, locate, others }),
    );
    if (isSound(open)) {
      models.set(value.metadata.id, value);
    }
  }
  return models;
}

/** Puts the changed models in place of the plain ones. */
function checkOverrides(
  files: readonly OpenFile[],
  models: Map<string, MaturityModel>,
  { dictionary, others, brought }: Surroundings,
): void {
  for (const open of files) {
    const { file, value, locate, findings } = open;
    if (value?.kind !== 'MaturityModelOverride') {
      continue;
    }
    const plain =
      models.get(value.model) ??
      others.find(({ metadata }) => metadata.id === value.model);
    if (!plain) {
      reportNoModel(open, value.model, files, others);
      continue;
    }
    const options = { file, locate, others: brought };
    findings.push(...checkOverride(plain, value, dictionary, options));
    if (isSound(open)) {
      models.set(value.model, applyOverride(plain, value));
    }
  }
}

function checkLenses(
  files: readonly OpenFile[],
  { brought }: Surroundings,
): Lens[] {
  return files.flatMap(open => {
    const { file, value, locate, findings } = open;
    if (value?.kind !== 'Lens') {
      return [];
    }
    findings.push(...checkLens(value, { file, locate, others: brought }));
    return isSound(open) ? [value] : [];
  });
}

/** Silent where that model is there but broken: its own findings say so. */
function reportNoModel(
  open: OpenFile,
  wanted: string,
  files: readonly OpenFile[],
  others: readonly MaturityModel[],
): void {
  const known = [...others, ...files.flatMap(({ value }) => value ?? [])]
    .filter(({ kind }) => kind === 'MaturityModel')
    .map(({ metadata }) => metadata.id);
  if (!known.includes(wanted)) {
    const near = suggest(wanted, known);
    report(open, ['model'], `${wanted} is no model that is loaded${near}`);
  }
}

/**
 * The models of these files, with the overrides among them applied; throws {@link ModelError} with all findings when one
 * of the files cannot be used.
 * @public
 */
export function loadModels(
  sources: readonly ModelSource[],
  dictionary: SignalDictionary,
): MaturityModel[] {
  return withoutErrors(checkModels(sources, dictionary)).models;
}

/**
 * The lenses of these files on models that are loaded; throws {@link ModelError} with all findings when one of the files
 * cannot be used.
 * @public
 */
export function loadLenses(
  sources: readonly ModelSource[],
  dictionary: SignalDictionary,
  models: readonly MaturityModel[],
): Lens[] {
  return withoutErrors(checkModels(sources, dictionary, models)).lenses;
}

function withoutErrors(checked: CheckedModels): CheckedModels {
  const errors = checked.findings.filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) {
    throw new ModelError(errors);
  }
  return checked;
}
