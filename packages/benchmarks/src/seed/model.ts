import {
  CompiledModel,
  compileModel,
  parseModel,
  parseSignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';

/** The model that ships for continuous delivery. */
export function cdModel(): CompiledModel {
  const { file, text } = shippedModels.find(({ id }) => id === 'cd')!;
  return compileModel(
    parseModel(text, file),
    parseSignalDictionary(signalDictionary.text, signalDictionary.file),
  );
}
