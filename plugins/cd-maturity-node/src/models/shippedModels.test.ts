import {
  checkModels,
  compileModel,
  formatFinding,
  loadModels,
  parseSignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { shippedModels, signalDictionary } from '.';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);

describe('shipped models', () => {
  it('have nothing to find fault with', () => {
    const { findings } = checkModels(shippedModels, dictionary);
    expect(findings.map(formatFinding)).toEqual([]);
  });

  it.each(loadModels(shippedModels, dictionary))(
    '$metadata.id is named after its file, released and says where its ideas come from',
    model => {
      const { id, status, sources } = model.metadata;
      expect(shippedModels.map(shipped => shipped.id)).toContain(id);
      expect(status).toBe('released');
      expect(sources).not.toEqual([]);
      for (const practice of model.practices) {
        expect(practice).toMatchObject({
          source: expect.any(String),
          docs: expect.arrayContaining([expect.any(String)]),
        });
      }
      expect(compileModel(model, dictionary).practices).toHaveLength(
        model.practices.length,
      );
    },
  );
});
