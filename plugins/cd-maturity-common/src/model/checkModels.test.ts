import { dictionary } from './__testUtils__/brokenModel';
import { TINY_MODEL } from './__testUtils__/tinyYaml';
import { checkModels, loadModels } from './checkModels';
import { ModelError } from './parse/ModelError';

describe('models that are used together', () => {
  const one = { file: 'one.yaml', text: TINY_MODEL };
  const two = {
    file: 'two.yaml',
    text: TINY_MODEL.replace('id: tiny\n', 'id: second\n')
      .replace(/tiny\./g, 'second.')
      .replace('fact: scm.tidy, equals: true', 'practice: tiny.code'),
  };

  it('may take over practices of each other', () => {
    expect(
      loadModels([two, one], dictionary).map(({ metadata }) => metadata.id),
    ).toEqual(['second', 'tiny']);
    expect(checkModels([two], dictionary).findings).toHaveLength(1);
    expect(
      checkModels([two], dictionary, loadModels([one], dictionary)).findings,
    ).toEqual([]);
  });

  it('have ids of their own', () => {
    const copy = { ...one, file: 'copy.yaml' };
    expect(() => loadModels([one, copy], dictionary)).toThrow(
      'copy.yaml:4:3 metadata.id: tiny is already the id of the model in one.yaml; choose another',
    );
  });

  it('are checked even when one of them cannot be read', () => {
    const broken = { file: 'broken.yaml', text: 'kind: [' };
    const wrong = {
      ...one,
      text: TINY_MODEL.replace('level: low }', 'level: x }'),
    };
    const { models, findings: found } = checkModels(
      [broken, wrong, two],
      dictionary,
    );
    expect(models.map(({ metadata }) => metadata.id)).toEqual(['second']);
    expect([...new Set(found.map(({ file }) => file))]).toEqual([
      'broken.yaml',
      'one.yaml',
    ]);
  });

  it('fail with an error that lists everything', () => {
    const wrong = TINY_MODEL.replace('level: low }', 'level: x }').replace(
      'pass: 0.8',
      'pass: 8',
    );
    const load = () =>
      loadModels([{ file: 'x.yaml', text: wrong }], dictionary);
    expect(load).toThrow(ModelError);
    expect(load).toThrow(/^x\.yaml:17:18 .*\nx\.yaml:28:45 .*$/);
  });
});
