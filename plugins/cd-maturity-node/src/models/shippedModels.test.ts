import {
  checkModels,
  compileModel,
  formatFinding,
  loadModels,
  parseSignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { optionalModels, shippedModels, signalDictionary } from '.';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const all = [...shippedModels, ...optionalModels];
const models = loadModels(all, dictionary);

describe('shipped models', () => {
  it('have nothing to find fault with', () => {
    const { findings } = checkModels(all, dictionary);
    expect(findings.map(formatFinding)).toEqual([]);
  });

  it('are five, of which one is in force by default', () => {
    expect(shippedModels.map(({ id }) => id)).toEqual(['cd']);
    expect(optionalModels.map(({ id }) => id)).toEqual([
      'cloud-native',
      'devops',
      'gitops',
      'mlops',
    ]);
  });

  it.each(models)(
    '$metadata.id is named after its file, released and says where its ideas come from',
    model => {
      const { id, status, sources, version } = model.metadata;
      const shipped = all.find(candidate => candidate.id === id);
      expect(shipped?.file).toBe(`${id}.yaml`);
      expect(status).toBe('released');
      expect(version).toBe('1.0.0');
      expect(sources).not.toEqual([]);
      for (const practice of model.practices) {
        expect(practice).toMatchObject({
          source: expect.any(String),
          docs: expect.arrayContaining([expect.any(String)]),
        });
      }
      expect(shipped?.text).not.toMatch(/^ +(origin|seed):/m);
      expect(compileModel(model, dictionary).practices).toHaveLength(
        model.practices.length,
      );
    },
  );

  it.each(models)(
    '$metadata.id states how many dimensions, levels and practices it has',
    ({ metadata, dimensions, levels, practices }) => {
      const numbers = 'no one two three four five six'.split(' ');
      const heading = all
        .find(({ id }) => id === metadata.id)
        ?.text.split('\n')[0];
      expect(heading).toMatch(
        new RegExp(
          `: ${numbers[dimensions.length]} dimensions?, ` +
            `${numbers[levels.length]} (levels|stages), ` +
            `${practices.length} practices`,
        ),
      );
    },
  );

  it.each(models.flatMap(({ practices }) => practices))(
    '$id has words for the people who read it',
    ({ title, remediation, evidence }) => {
      expect(title).toMatch(/^[A-Z]/);
      expect(title).not.toMatch(/\.$/);
      expect(title.length).toBeLessThanOrEqual(80);
      expect(remediation).toMatch(/^[A-Z].{30,}\.$/);
      const frequencies = evidence.flatMap(clause =>
        'ask' in clause && clause.scale === 'cadence5' ? [clause.ask] : [],
      );
      expect(frequencies.filter(ask => !ask.startsWith('How often'))).toEqual(
        [],
      );
    },
  );
});

describe('the MLOps model', () => {
  it('has the steps that the dictionary counts', () => {
    const { steps } = models.find(({ metadata }) => metadata.id === 'mlops')!;
    const { means } = dictionary.signals['ml.steps_automated_ratio'];
    expect(means).toContain(steps?.map(({ id }) => id).join(', '));
  });
});
