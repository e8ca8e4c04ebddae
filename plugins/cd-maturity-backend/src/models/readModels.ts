import { ForwardedError } from '@backstage/errors';
import { ModelSource } from 'backstage-plugin-cd-maturity-common';
import {
  optionalModels,
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { readFile } from 'node:fs/promises';
import { CdMaturityConfig } from '../config';
import { ModelSet } from './ModelSet';

async function readModelFile(file: string, key: string): Promise<ModelSource> {
  try {
    return { file, text: await readFile(file, 'utf8') };
  } catch (error) {
    throw new ForwardedError(
      `Invalid configuration: cdMaturity.models.${key}: cannot read ${file}`,
      error,
    );
  }
}

/** The models that ship and those that the configuration adds; of the optional ones those that it names. */
export async function readModels(
  config: Pick<CdMaturityConfig, 'models'>,
): Promise<ModelSet> {
  const { files, enabled } = config.models;
  const added = await Promise.all(
    files.map((file, index) => readModelFile(file, `files[${index}]`)),
  );
  return ModelSet.load({
    dictionary: signalDictionary,
    sources: [...shippedModels, ...optionalModels, ...added],
    optional: optionalModels.map(({ id }) => id),
    enabled,
  });
}
