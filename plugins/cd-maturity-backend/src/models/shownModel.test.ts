import { TestDatabases } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import {
  optionalModels,
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { migrated } from '../__testUtils__/databases';
import { scored } from '../__testUtils__/scored';
import { putScores } from '../store/scores';
import { ModelSet } from './ModelSet';
import { readShownModel } from './shownModel';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const models = ModelSet.load({
  dictionary: signalDictionary,
  sources: [...shippedModels, ...optionalModels],
});
const [first, second] = models.models.map(({ model }) => model.metadata.id);

describe.each(databases.eachSupportedId())('model to show on %s', id => {
  const read = async (name: string, model?: string) => {
    const db = await migrated(databases, id);
    await putScores(db, [
      scored('both', {}, { model: second }),
      scored('both', {}, { model: first }),
      scored('apart', {}, { model: second }),
    ]);
    const shown = await readShownModel(db, models, {
      entityRef: `component:default/${name}`,
      model,
    });
    return shown.model.metadata.id;
  };

  it('is the first one that judged the entity', async () => {
    expect(await read('both')).toBe(first);
    expect(await read('apart')).toBe(second);
  });

  it('is the one that is asked for, as long as it is in force', async () => {
    expect(await read('apart', first)).toBe(first);
    await expect(read('apart', 'gone')).rejects.toThrow(NotFoundError);
  });

  it('is the first of all where none has judged it yet', async () => {
    expect(await read('new')).toBe(first);
  });
});
