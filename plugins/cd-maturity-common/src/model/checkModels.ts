import { MaturityModel, maturityModelSchema } from './model';
import { Finding } from './parse/finding';
import { ModelError } from './parse/ModelError';
import { readWith } from './parse/readWith';
import { SignalDictionary } from './signalDictionary';
import { validateModel } from './validate/validateModel';

/** The text of a model and the name of the file it comes from. @public */
export type ModelSource = { file: string; text: string };

/**
 * Reads and validates models that are used together.
 * @remarks `others` are models that they may refer to and that were checked before.
 * @returns the models that have no errors, and everything that was found
 * @public
 */
export function checkModels(
  sources: readonly ModelSource[],
  dictionary: SignalDictionary,
  others: readonly MaturityModel[] = [],
): { models: MaturityModel[]; findings: Finding[] } {
  const reads = sources.map(({ file, text }) => ({
    file,
    read: readWith(maturityModelSchema, text, file),
  }));
  const readable = reads.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const fileOf = new Map<string, string>();
  const models: MaturityModel[] = [];

  const findings = reads.flatMap(({ file, read }): Finding[] => {
    if (!read.ok) {
      return read.findings;
    }
    const { value: model, locate } = read;
    const found = validateModel(model, dictionary, {
      file,
      locate,
      others: [...others, ...readable].filter(other => other !== model),
    });
    const { id } = model.metadata;
    const taken = fileOf.get(id);
    if (taken !== undefined) {
      found.push({
        file,
        ...locate(['metadata', 'id']),
        field: 'metadata.id',
        message: `${id} is already the id of the model in ${taken}; choose another`,
        severity: 'error',
      });
    }
    fileOf.set(id, taken ?? file);
    if (!found.some(({ severity }) => severity === 'error')) {
      models.push(model);
    }
    return found;
  });
  return { models, findings };
}

/**
 * The models of these files; throws {@link ModelError} with all findings when one of them cannot be used.
 * @public
 */
export function loadModels(
  sources: readonly ModelSource[],
  dictionary: SignalDictionary,
): MaturityModel[] {
  const { models, findings } = checkModels(sources, dictionary);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new ModelError(errors);
  }
  return models;
}
