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
        '25 practices[0].gaet: is not known here; did you mean gate?',
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
      'a word that is like none that exists',
      without('    gate: true\n', '    gate: true\n    wurzelsepp: 1\n'),
      [
        '26 practices[0].wurzelsepp: is not known here; check the spelling or remove it',
      ],
    ],
    [
      'a word of a clause that does not exist',
      without('partial: 0.4', 'partal: 0.4'),
      [
        '28 practices[0].evidence[0].partal: is not known here; did you mean partial?',
      ],
    ],
    [
      'a clause of two kinds',
      without('scale: yesno }', 'scale: yesno, fact: scm.tidy }'),
      [
        '29 practices[0].evidence[1]: must have exactly one of metric, fact, practice, ask, not fact and ask; split it into two clauses',
      ],
    ],
    [
      'a clause whose kind is misspelt',
      without('- { metric:', '- { metrik:'),
      [
        '28 practices[0].evidence[0]: must have exactly one of metric, fact, practice, ask; did you mean metric?',
      ],
    ],
    [
      'a number where a text is meant',
      without('title: Code is versioned', 'title: 42'),
      ['22 practices[0].title: must be a string, not 42; put it in quotes'],
    ],
    [
      'numbers that are none, or too big to count with',
      without('pass: 0.8', 'pass: .nan')
        .replace('partial: 0.4', 'partial: 1e999')
        .replace('weight: 1', 'weight: 1e300')
        .replace('effect: 3', 'effect: 99999999999999999999'),
      [
        '19 dimensions[0].weight: must be at most 1000',
        '28 practices[0].evidence[0].pass: must be a number, not NaN',
        '28 practices[0].evidence[0].partial: must be a number, not Infinity',
        '32 practices[0].effect: must be at most 5',
      ],
    ],
    [
      'a weight of nothing',
      without('weight: 1', 'weight: 0'),
      ['19 dimensions[0].weight: must be above 0'],
    ],
    [
      'a condition without tests',
      without(', anyOf: [ { type: [service] } ]', ''),
      [
        '11 conditions.deployable: needs tests in anyOf or noneOf; without any it always holds',
      ],
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
      ['6 metadata.version: must be three numbers such as 1.0.0'],
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
    expect(model(without('title: Tiny', 'title: "Tiny'))).toEqual([
      '5 is not valid YAML: a quote that is never closed begins here',
    ]);
    expect(model(without('  id: tiny\n', '\tid: tiny\n'))).toEqual([
      '4 is not valid YAML: a tab cannot indent; use spaces',
    ]);
    expect(
      model(without('Do the first step.', 'Do this: the first step.')),
    ).toEqual([
      '30 is not valid YAML: a second colon on one line; put text that holds a colon in quotes, or check how far the line is indented',
    ]);
    expect(model(`${TINY_MODEL}---\n${TINY_MODEL}`)).toEqual([
      '45 is not valid YAML: a second document begins here; put it into a file of its own',
    ]);
    expect(model('a: 1\na: 2\n')).toEqual([
      '2 is not valid YAML: a stands twice in one map; remove one of the two',
    ]);
  });
});

describe('parts that are written once and used again', () => {
  const marked = without(
    '- { ask: "Is it so?", scale: yesno }',
    '- &asked { ask: "Is it so?", scale: yesno }',
  );
  const again = (clause: string) =>
    marked.replace('[ { fact: scm.tidy, equals: true } ]', clause);
  const evidence = (text: string) =>
    parseModel(text, 'x.yaml').practices[1].evidence;

  it('are taken over as they are, or with changes', () => {
    const ask = { ask: 'Is it so?', scale: 'yesno' };
    expect(evidence(again('[ *asked ]'))).toEqual([ask]);
    expect(evidence(again('[ { <<: *asked, passAt: 0.5 } ]'))).toEqual([
      { ...ask, passAt: 0.5 },
    ]);
  });

  it('are named where they are used wrongly', () => {
    expect(model(again('[ *aksed ]'))).toEqual([
      '40 is not valid YAML: *aksed names no part of the text before it that is marked &aksed',
    ]);
    expect(model(again('[ { <<: *asked, passAt: 2 } ]'))).toEqual([
      '40 practices[1].evidence[0].passAt: must be at most 1',
    ]);
  });

  it('cannot be used to fill the memory', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
      .concat(
        [...'bcdefghi'].map((name, at) => {
          const before = 'abcdefgh'[at];
          return `${name}: &${name} [${Array(10).fill(`*${before}`)}]`;
        }),
      )
      .join('\n');
    expect(model(bomb)).toEqual([
      expect.stringMatching(/^1 is not valid YAML: Excessive alias count/),
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
