import {
  loadModels,
  MaturityModel,
  ModelSource,
  parseModel,
  parseModelOverride,
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
  const ids = new Set(
    sources.map(source => holds(parseModel, source)?.metadata.id),
  );
  return shipped().models.filter(({ metadata }) => !ids.has(metadata.id));
}

/** The id of the model that a file holds or changes; undefined for files of another kind. */
export function modelOf(source: ModelSource): string | undefined {
  return (
    holds(parseModel, source)?.metadata.id ??
    holds(parseModelOverride, source)?.model
  );
}

function holds<T>(
  parse: (text: string, file: string) => T,
  { text, file }: ModelSource,
): T | undefined {
  try {
    return parse(text, file);
  } catch {
    return undefined;
  }
}
