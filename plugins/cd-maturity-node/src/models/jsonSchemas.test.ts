import { resolvePackagePath } from '@backstage/backend-plugin-api';
import Ajv from 'ajv';
import {
  modelJsonSchemas,
  readWith,
} from 'backstage-plugin-cd-maturity-common';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  optionalModels,
  shippedLenses,
  shippedModels,
  signalDictionary,
} from '.';

const folder = resolvePackagePath(
  'backstage-plugin-cd-maturity-node',
  'shipped/schema',
);
const schemas = modelJsonSchemas();
const ajv = new Ajv({ formats: { uri: true }, allErrors: true });

/** What an editor would mark in a text. */
function marks(schema: string, text: string): string[] {
  const read = readWith(z.unknown(), text, 'x.yaml');
  const validate = ajv.compile(schemas[schema]);
  validate(read.ok ? read.value : undefined);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

const OVERRIDE = `apiVersion: cd-maturity/v1alpha1
kind: MaturityModelOverride
metadata: { id: acme, version: 1 }
model: cd
thresholds:
  cd.build.fast-pipeline:
    pipeline.commit_to_deployable_p50_minutes: { pass: 90, partial: 180 }
remediation:
  cd.build.fast-pipeline: { text: Ask us., template: template:default/x }
`;

describe('JSON schemas for editors', () => {
  it.each(Object.keys(schemas))(
    '%s is in step with its file (npm run generate:models)',
    name => {
      const text = readFileSync(join(folder, `${name}.json`), 'utf8');
      expect(JSON.parse(text)).toEqual(schemas[name]);
    },
  );

  it('are all files of the folder', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(schemas)
        .map(name => `${name}.json`)
        .sort(),
    );
  });

  it.each([
    ...[...shippedModels, ...optionalModels].map(
      ({ file, text }) => [file, 'maturity-model', text] as const,
    ),
    ...shippedLenses.map(({ file, text }) => [file, 'lens', text] as const),
    [signalDictionary.file, 'signal-dictionary', signalDictionary.text],
    ['an override', 'maturity-model-override', OVERRIDE],
  ] as const)('have nothing to say about %s', (_, schema, text) => {
    expect(marks(schema, text)).toEqual([]);
  });

  it.each([
    ['scope: component', 'scope: everyone'],
    ['effort: S', 'efort: S'],
    ["op: '>=', pass: 0.5", "op: '>', pass: 0.5"],
    ['scale: yesno', 'scal: yesno'],
    ['rank: 1', 'rank: first'],
    ['aggregateOn:', 'agregateOn:'],
  ])('mark a model that says %s as %s', (right, wrong) => {
    const [{ text }] = shippedModels;
    expect(text).toContain(right);
    expect(marks('maturity-model', text.replace(right, wrong))).not.toEqual([]);
  });

  it.each([
    ['version: 1', "version: '1.0.0'"],
    ['pass: 90', 'passes: 90'],
    ['model: cd', 'modell: cd'],
    ['text: Ask us.', 'words: Ask us.'],
    ['template:default/x', 'x'],
  ])('mark an override that says %s as %s', (right, wrong) => {
    expect(OVERRIDE).toContain(right);
    const text = OVERRIDE.replace(right, wrong);
    expect(marks('maturity-model-override', text)).not.toEqual([]);
  });
});
