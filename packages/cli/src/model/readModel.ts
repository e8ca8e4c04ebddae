import {
  checkModels,
  CompiledModel,
  compileModel,
  ModelError,
  ModelSource,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { existsSync } from 'node:fs';
import { InputError, UsageError } from '../io/errors';
import { nameOf } from '../io/openFile';
import { readText } from '../io/readText';
import { Terminal } from '../io/Terminal';
import { modelOf, SHIPPED, shippedBeside } from './shipped';

/**
 * A model ready to score: a shipped one by its id, or the one in a file, changed by the overrides among the files. The last
 * of several names the one that is meant.
 */
export async function readModel(
  terminal: Terminal,
  idsOrFiles: readonly string[],
  dictionary: SignalDictionary,
): Promise<CompiledModel> {
  const sources: ModelSource[] = [];
  for (const name of idsOrFiles) {
    sources.push(await readSource(terminal, name));
  }
  const { models, findings } = checkModels(
    sources,
    dictionary,
    shippedBeside(sources),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new ModelError(errors);
  }
  const last = sources[sources.length - 1];
  const wanted = modelOf(last);
  const model = models.find(({ metadata }) => metadata.id === wanted);
  if (!model) {
    throw new InputError([
      `${last.file}: holds a lens; score takes a model, or what changes one`,
    ]);
  }
  return compileModel(model, dictionary);
}

async function readSource(
  terminal: Terminal,
  idOrFile: string,
): Promise<ModelSource> {
  const shipped = SHIPPED.find(({ id }) => id === idOrFile);
  if (shipped) {
    return shipped;
  }
  if (idOrFile !== '-' && !existsSync(idOrFile)) {
    const known = SHIPPED.map(({ id }) => id).join(', ');
    throw new UsageError(
      `--model ${idOrFile}: neither a file nor a shipped model; shipped are: ${known}`,
    );
  }
  const text = await readText(terminal, idOrFile);
  return { file: nameOf(idOrFile), text };
}
