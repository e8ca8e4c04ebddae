import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  checkModels,
  clauseSchema,
  formatFinding,
  loadModels,
  parseSignalDictionary,
  practiceSchema,
  readWith,
} from 'backstage-plugin-cd-maturity-common';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  optionalModels,
  shippedLenses,
  shippedModels,
  signalDictionary,
} from '.';

const root = resolvePackagePath('backstage-plugin-cd-maturity-node', '../..');
const manual = readFileSync(join(root, 'docs/models.md'), 'utf8');

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const models = loadModels([...shippedModels, ...optionalModels], dictionary);

/** Every YAML example of the page, named by its first lines. */
const examples = [...manual.matchAll(/^```yaml\n(.*?)^```/gms)].map(
  ([, text]) => ({ text, name: text.slice(0, 60).replace(/\s+/g, ' ') }),
);

const configSchema = z.strictObject({
  cdMaturity: z.strictObject({
    models: z.strictObject({
      files: z.array(z.string()),
      enabled: z.array(z.string()),
    }),
  }),
});

/** What is wrong with an example, whichever kind it is. */
function faults(text: string): string[] {
  if (/^kind: /m.test(text)) {
    const source = { file: 'example.yaml', text };
    return checkModels([source], dictionary, models).findings.map(
      formatFinding,
    );
  }
  const schema = [
    { start: 'cdMaturity:', schema: configSchema },
    { start: '- id:', schema: z.array(practiceSchema) },
    { start: '- ', schema: z.array(clauseSchema) },
  ].find(({ start }) => text.startsWith(start))?.schema;
  if (!schema) {
    return ['is of a kind that this test does not know'];
  }
  const read = readWith<unknown>(schema, text, 'example.yaml');
  return read.ok ? [] : read.findings.map(formatFinding);
}

describe('docs/models.md', () => {
  it.each(examples)('has a sound example: $name', ({ text }) => {
    expect(faults(text)).toEqual([]);
  });

  it('quotes a practice as it ships', () => {
    const text = examples.find(example =>
      example.text.startsWith('- id:'),
    )!.text;
    const read = readWith(z.array(practiceSchema), text, 'example.yaml');
    const [quoted] = read.ok ? read.value : [];
    const shipped = models.flatMap(({ practices }) => practices);
    expect(quoted).toEqual(shipped.find(({ id }) => id === quoted.id));
  });

  it('asks for signals and practices that exist', () => {
    const words = /\b(?:metric|fact|practice): ([\w.-]+)/g;
    const known = [
      ...Object.keys(dictionary.signals),
      ...models.flatMap(({ practices }) => practices.map(({ id }) => id)),
    ];
    const named = [...manual.matchAll(words)].map(([, id]) => id);
    expect(named).not.toEqual([]);
    expect(named.filter(id => !known.includes(id))).toEqual([]);
  });

  it('has examples of every kind of file', () => {
    const kinds = examples.flatMap(
      ({ text }) => /^kind: (\w+)$/m.exec(text)?.[1] ?? [],
    );
    expect(new Set(kinds)).toEqual(
      new Set(['MaturityModel', 'MaturityModelOverride', 'Lens']),
    );
  });

  it('enables models that ship or that the page defines', () => {
    const own = examples.flatMap(({ text }) =>
      text.includes('kind: MaturityModel\n')
        ? checkModels([{ file: 'own.yaml', text }], dictionary, models).models
        : [],
    );
    const config = examples.find(({ text }) => text.startsWith('cdMaturity:'));
    const read = readWith(configSchema, config?.text ?? '', 'config.yaml');
    const enabled = read.ok ? read.value.cdMaturity.models.enabled : [];
    const known = [...models, ...own].map(({ metadata }) => metadata.id);
    expect(enabled).not.toEqual([]);
    expect(enabled.filter(id => !known.includes(id))).toEqual([]);
  });

  it('counts the shipped models right', () => {
    const rows = [...manual.matchAll(/^\| `([\w-]+)` +\|.*$/gm)]
      .map(([row]) => row.split('|').map(cell => cell.trim()))
      .filter(cells => cells.length === 7)
      .map(([, id, , ...counts]) => [id, ...counts.slice(0, 3)].join(' '));
    expect(rows.sort()).toEqual(
      models
        .map(({ metadata, dimensions, levels, practices }) =>
          [
            `\`${metadata.id}\``,
            dimensions.length,
            levels.length,
            practices.length,
          ].join(' '),
        )
        .sort(),
    );
  });

  it('points at files that exist', () => {
    const targets = [...manual.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, target]) => join(root, 'docs', target),
    );
    const schemas = [...manual.matchAll(/models\/schema\/[\w-]+\.json/g)].map(
      ([target]) => join(root, 'plugins/cd-maturity-node', target),
    );
    const missing = [...targets, ...schemas].filter(path => !existsSync(path));
    expect(missing).toEqual([]);
  });

  it('names every lens that ships', () => {
    expect(shippedLenses).toHaveLength(4);
    expect(manual).toContain('Four ship');
  });
});
