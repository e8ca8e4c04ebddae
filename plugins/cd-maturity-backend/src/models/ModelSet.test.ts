import {
  optionalModels,
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { ModelSet } from './ModelSet';

const load = (options: { text?: string; enabled?: string[] } = {}) =>
  ModelSet.load({
    dictionary: signalDictionary,
    sources: options.text
      ? [{ file: 'mine.yaml', text: options.text }]
      : shippedModels,
    enabled: options.enabled,
  });

describe('ModelSet', () => {
  it('holds the shipped models', () => {
    const models = load();
    expect(models.get('cd').model.practices.length).toBe(70);
    expect(models.judgedKinds).toEqual(new Set(['component']));
    expect(models.windows['deploy.interval_cv'][0].windows).toContain('365d');
  });

  it('names file, line and field of what is wrong in a model', () => {
    const [{ text }] = shippedModels;
    const broken = text.replace('level: base\n', 'level: bass\n');
    expect(() => load({ text: broken })).toThrow(
      /mine\.yaml:\d+:\d+ practices\[0\]\.level: .*bass/,
    );
  });

  it('knows when an enabled model does not exist', () => {
    expect(() => load({ enabled: ['cd', 'xyz'] })).toThrow(
      "cdMaturity.models.enabled: there is no model 'xyz' (known: cd",
    );
  });

  it('has another hash as soon as a threshold changes', () => {
    const [{ text }] = shippedModels;
    const changed = load({ text: text.replace('effort: S', 'effort: M') });
    const [before, after] = [load(), changed].map(models =>
      models.hashOf(models.first),
    );
    expect(after).not.toBe(before);
  });
});

describe('optional models', () => {
  const all = (enabled?: string[]) =>
    ModelSet.load({
      dictionary: signalDictionary,
      sources: [...shippedModels, ...optionalModels],
      optional: optionalModels.map(({ id }) => id),
      enabled,
    }).models.map(({ model }) => model.metadata.id);

  it('are in force when they are named, in that order', () => {
    expect(all()).toEqual(['cd']);
    expect(all(['gitops', 'cd'])).toEqual(['gitops', 'cd']);
  });
});
