import {
  loadModels,
  MaturityModel,
  ModelSource,
  parseModel,
  parseSignalDictionary,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import {
  optionalModels,
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';

/** All that come with the product, whether or not a portal judges by them unless told so. */
export const SHIPPED = [...shippedModels, ...optionalModels];

/** The dictionary and the models that come with the product. */
export function shipped(): {
  dictionary: SignalDictionary;
  models: MaturityModel[];
} {
  const { text, file } = signalDictionary;
  const dictionary = parseSignalDictionary(text, file);
  return { dictionary, models: loadModels(SHIPPED, dictionary) };
}

/** The shipped models that none of these files is a version of. */
export function shippedBeside(
  sources: readonly ModelSource[],
): MaturityModel[] {
  const ids = new Set(sources.map(idOf));
  return shipped().models.filter(({ metadata }) => !ids.has(metadata.id));
}

function idOf({ text, file }: ModelSource): string | undefined {
  try {
    return parseModel(text, file).metadata.id;
  } catch {
    return undefined;
  }
}
