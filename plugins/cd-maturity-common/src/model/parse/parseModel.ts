import { MaturityModel, maturityModelSchema } from '../model';
import {
  MaturityModelOverride,
  maturityModelOverrideSchema,
} from '../override/maturityModelOverride';
import { SignalDictionary, signalDictionarySchema } from '../signalDictionary';
import { ModelError } from './ModelError';
import { Read, readWith } from './readWith';

function valueOf<T>(read: Read<T>): T {
  if (!read.ok) {
    throw new ModelError(read.findings);
  }
  return read.value;
}

/**
 * Reads a maturity model; throws {@link ModelError} with every part that has not the right shape.
 * @remarks Whether its parts fit together says {@link checkModels}, which also reads.
 * @public
 */
export function parseModel(text: string, file: string): MaturityModel {
  return valueOf(readWith(maturityModelSchema, text, file));
}

/**
 * Reads an override; throws {@link ModelError} with every part that has not the right shape.
 * @public
 */
export function parseModelOverride(
  text: string,
  file: string,
): MaturityModelOverride {
  return valueOf(readWith(maturityModelOverrideSchema, text, file));
}

/**
 * Reads a signal dictionary; throws {@link ModelError} with every part that has not the right shape.
 * @public
 */
export function parseSignalDictionary(
  text: string,
  file: string,
): SignalDictionary {
  return valueOf(readWith(signalDictionarySchema, text, file));
}
