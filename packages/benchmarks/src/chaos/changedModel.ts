import { ModelSet } from 'backstage-plugin-cd-maturity-backend/src/models/ModelSet';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Stricter in one figure, so that results move. */
const OVERRIDE = `apiVersion: cd-maturity/v1alpha1
kind: MaturityModelOverride
metadata: { id: chaos, version: 1 }
model: cd
thresholds:
  cd.culture.prioritized-backlog:
    scm.issue_link_ratio: { pass: 0.95, partial: 0.9 }
`;

export async function writeChangedModel(folder: string): Promise<string> {
  const file = path.join(folder, 'chaos.yaml');
  await writeFile(file, OVERRIDE);
  return file;
}

/** The models as a backend has them that was given the files. */
export async function readModelSet(
  files: readonly string[],
): Promise<ModelSet> {
  const added = await Promise.all(
    files.map(async file => ({ file, text: await readFile(file, 'utf8') })),
  );
  return ModelSet.load({
    dictionary: signalDictionary,
    sources: [...shippedModels, ...added],
    enabled: ['cd'],
  });
}
