import {
  checkModels,
  CompiledModel,
  compileModel,
  ModelError,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { existsSync } from 'node:fs';
import { UsageError } from '../io/errors';
import { nameOf } from '../io/openFile';
import { readText } from '../io/readText';
import { Terminal } from '../io/Terminal';
import { SHIPPED, shippedBeside } from './shipped';

/** A model ready to score: a shipped one by its id, or the one in a file. */
export async function readModel(
  terminal: Terminal,
  idOrFile: string,
  dictionary: SignalDictionary,
): Promise<CompiledModel> {
  const source = SHIPPED.find(({ id }) => id === idOrFile) ?? {
    file: nameOf(idOrFile),
    text: await readModelFile(terminal, idOrFile),
  };
  const { models, findings } = checkModels(
    [source],
    dictionary,
    shippedBeside([source]),
  );
  if (models.length === 0) {
    throw new ModelError(
      findings.filter(({ severity }) => severity === 'error'),
    );
  }
  return compileModel(models[0], dictionary);
}

async function readModelFile(
  terminal: Terminal,
  file: string,
): Promise<string> {
  if (file !== '-' && !existsSync(file)) {
    const known = SHIPPED.map(({ id }) => id).join(', ');
    throw new UsageError(
      `--model ${file}: neither a file nor a shipped model; shipped are: ${known}`,
    );
  }
  return readText(terminal, file);
}
