import { ModelError } from './ModelError';
import { parseModel, parseSignalDictionary } from './parseModel';
import { complaint } from '../__testUtils__/complaint';
import { TINY_DICTIONARY, TINY_MODEL } from '../__testUtils__/tinyYaml';

/** Everything that is wrong with a text. */
function complaints(
  parse: (text: string, file: string) => unknown,
  text: string,
): string[] {
  try {
    parse(text, 'x.yaml');
  } catch (error) {
    if (error instanceof ModelError) {
      return error.findings.map(finding => complaint(text, finding));
    }
    throw error;
  }
  return [];
}

/** The tiny model with one line replaced, or several lines in its place. */
function without(line: string, instead = ''): string {
  expect(TINY_MODEL).toContain(line);
  return TINY_MODEL.replace(line, instead);
}

const model = (text: string) => complaints(parseModel, text);

describe('parseModel', () => {
  it('fills in what a model may leave out', () => {
    const parsed = parseModel(TINY_MODEL, 'x.yaml');
    expect(parsed).toMatchObject({
      sequencing: 'essential',
      profiles: {},
      answers: { minRespondents: 3, expireAfter: '180d' },
    });
    expect(Object.keys(parsed.scales)).toEqual([
      'yesno',
      'agree5',
      'share4',
      'cadence5',
    ]);
    expect(parsed.practices[0]).toMatchObject({ requires: [], docs: [] });
  });

  it('reads origin as source and lets drafts keep their notes', () => {
    const text = without(
      '    effect: 3\n',
      '    effect: 3\n    origin: an article\n    seed: [a, b]\n',
    );
    const [practice] = parseModel(text, 'x.yaml').practices;
    expect(practice.source).toBe('an article');
    expect(practice).not.toHaveProperty('seed');
  });

  it.each([
    [
      'a missing field, at its parent',
      without('    title: Code is versioned\n'),
      ['21 practices[0].title: is missing'],
    ],
    [
      'a word that does not exist, at the word',
      without('    gate: true\n', '    gaet: true\n'),
      [
        '21 practices[0].gate: is missing',
        '25 practices[0].gaet: is not known here; check the spelling or remove it',
      ],
    ],
    [
      'a value of the wrong type',
      without('    gate: true', "    gate: 'yes'"),
      ['25 practices[0].gate: must be true or false, not yes'],
    ],
    [
      'a value outside a list of words',
      without('    effort: S', '    effort: XL'),
      ['31 practices[0].effort: must be one of S, M, L, not XL'],
    ],
    [
      'a number out of range',
      without('    effect: 3', '    effect: 9'),
      ['32 practices[0].effect: must be at most 5'],
    ],
    [
      'an operator that does not exist',
      without("op: '>='", "op: '>'"),
      ["28 practices[0].evidence[0].op: must be '>=' or '<='"],
    ],
    [
      'a threshold in words',
      without('pass: 0.8', 'pass: most'),
      ['28 practices[0].evidence[0].pass: must be a number, not most'],
    ],
    [
      'a missing threshold, at its clause',
      without('pass: 0.8, ', ''),
      ['28 practices[0].evidence[0].pass: is missing'],
    ],
    [
      'a window that does not exist',
      without('partial: 0.4', 'partial: 0.4, window: 7d'),
      [
        '28 practices[0].evidence[0].window: must be one of 30d, 90d, 180d, 365d',
      ],
    ],
    [
      'a clause of no kind',
      without(
        '- { ask: "Is it so?", scale',
        '- { question: "Is it so?", scale',
      ),
      [
        '29 practices[0].evidence[1]: must have exactly one of metric, fact, practice, ask',
      ],
    ],
    [
      'a condition of no kind',
      without('type: [service]', 'types: [service]'),
      [
        '11 conditions.deployable.anyOf[0]: must be one of: type, lifecycle, tag, dependsOnResourceType (lists), relation, fact, configured, or seen (deployment with an optional tier, training_run)',
      ],
    ],
    [
      'an id with blanks',
      without('- id: tiny.code', '- id: Tiny code'),
      [
        '21 practices[0].id: must be lower case words joined by dots and hyphens, such as cd.build.one-command',
      ],
    ],
    [
      'a link that is none',
      without('    effect: 3\n', '    effect: 3\n    docs: [wiki]\n'),
      [
        '33 practices[0].docs[0]: must be an address that starts with http:// or https://',
      ],
    ],
    [
      'a list that is empty',
      TINY_MODEL.replace(/levels:[^]*?coverage/, 'levels: []\ncoverage'),
      ['13 levels: must have at least 1 entry'],
    ],
    [
      'another kind of file',
      without('kind: MaturityModel', 'kind: Component'),
      ['2 kind: must be MaturityModel'],
    ],
    [
      'a version that is no version',
      without('version: 1.0.0', 'version: 1'),
      ['6 metadata.version: must be a string, not 1'],
    ],
    [
      'everything at once',
      without('    gate: true', '    gate: 1').replace(
        'effect: 3',
        'effect: 0',
      ),
      [
        '25 practices[0].gate: must be true or false, not 1',
        '32 practices[0].effect: must be at least 1',
      ],
    ],
  ])('names %s', (_, text, expected) => {
    expect(model(text)).toEqual(expected);
  });

  it.each([
    ['nothing', '', 'must be a map of keys and values, not empty'],
    ['a list', '- a\n- b\n', 'must be a map of keys and values, not a list'],
    ['text', 'hello', 'must be a map of keys and values, not hello'],
  ])('refuses %s', (_, text, message) => {
    expect(model(text)).toEqual([`1 ${message}`]);
  });

  it('names the place where the YAML breaks', () => {
    const [first] = model(without('title: Tiny', 'title: "Tiny'));
    expect(first).toMatch(/^\d+ is not valid YAML: /);
    expect(model('a: 1\na: 2\n')).toEqual([
      '2 is not valid YAML: Map keys must be unique',
    ]);
  });
});

describe('parseSignalDictionary', () => {
  const dictionary = (text: string) => complaints(parseSignalDictionary, text);

  it('reads a dictionary', () => {
    expect(dictionary(TINY_DICTIONARY)).toEqual([]);
  });

  it('names what is wrong', () => {
    const text = TINY_DICTIONARY.replace('dir: up', 'dir: sideways');
    expect(dictionary(text)).toEqual([
      '12 signals.ci.share_ratio.dir: must be one of up, down, not sideways',
    ]);
  });

  it('refuses a model', () => {
    expect(dictionary(TINY_MODEL)[0]).toBe('2 kind: must be SignalDictionary');
  });
});
