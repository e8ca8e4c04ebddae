import { dictionary } from '../__testUtils__/brokenModel';
import { complaint } from '../__testUtils__/complaint';
import { TINY_LENS } from '../__testUtils__/tinyLens';
import { tiny } from '../__testUtils__/tinyOverride';
import { checkModels, loadLenses, loadModels } from '../checkModels';

const models = loadModels([tiny], dictionary);
const lens = (text: string) => ({ file: 'glass.yaml', text });

/** What is wrong with the tiny lens after a replacement. */
function findings(line: string, instead: string): string[] {
  expect(TINY_LENS).toContain(line);
  const text = TINY_LENS.replace(line, instead);
  return checkModels([lens(text)], dictionary, models).findings.map(finding =>
    complaint(text, finding),
  );
}

describe('a lens', () => {
  it('is read, with yes or no as the scale of its questions', () => {
    const [read] = loadLenses([lens(TINY_LENS)], dictionary, models);
    expect(read.areas[0].rows[1]).toEqual({
      level: 'second',
      title: 'More',
      practices: ['tiny.more'],
      questions: [
        { id: 'glass.all.clear', ask: 'Is it clear?', scale: 'yesno' },
      ],
    });
  });

  it('stands among models without being one', () => {
    const { models: found, lenses } = checkModels(
      [lens(TINY_LENS), tiny],
      dictionary,
    );
    expect(found).toHaveLength(1);
    expect(lenses).toHaveLength(1);
  });

  it('cannot be loaded while something is wrong with it', () => {
    expect(() => loadLenses([lens(TINY_LENS)], dictionary, [])).toThrow(
      'glass.yaml:16:50 areas[0].rows[0].practices[0]: tiny.code is no practice of a model that is loaded',
    );
  });

  it.each([
    [
      'an unknown practice',
      '[tiny.more]',
      '[tiny.moer]',
      [
        '19 areas[0].rows[1].practices[0]: tiny.moer is no practice of a model that is loaded; did you mean tiny.more?',
      ],
    ],
    [
      'a practice twice',
      '[tiny.more]',
      '[tiny.more, tiny.more]',
      [
        '19 areas[0].rows[1].practices[1]: tiny.more is listed twice; remove it here',
      ],
    ],
    [
      'an unknown level',
      'level: second',
      'level: secnd',
      [
        '11 levels[1]: second has no row in any area; add one or remove the level',
        '17 areas[0].rows[1].level: secnd is no level of the lens; did you mean second?',
      ],
    ],
    [
      'a gap in the ranks',
      'rank: 2',
      'rank: 3',
      [
        '11 levels[1].rank: must be 2: levels stand in the order of their ranks, from 1 without a gap',
      ],
    ],
    [
      'a question with the name of a practice',
      'id: glass.all.clear',
      'id: tiny.code',
      [
        '21 areas[0].rows[1].questions[0].id: tiny.code is a practice; a question needs a name of its own',
      ],
    ],
    [
      'a question twice',
      '          - { id: glass.all.clear, ask: "Is it clear?" }\n',
      '          - { id: glass.a, ask: A? }\n          - { id: glass.a, ask: B? }\n',
      [
        '22 areas[0].rows[1].questions[1].id: glass.a is the id of an earlier question; choose another',
      ],
    ],
    [
      'a scale that does not exist',
      'ask: "Is it clear?"',
      'ask: "Is it clear?", scale: agree7',
      [
        '21 areas[0].rows[1].questions[0].scale: must be one of yesno, agree5, share4, cadence5, not agree7',
      ],
    ],
    [
      'an area without rows',
      TINY_LENS.slice(TINY_LENS.indexOf('    rows:')),
      '    rows: []\n',
      ['15 areas[0].rows: must have at least 1 entry'],
    ],
  ])('is told about %s', (_, line, instead, expected) => {
    expect(findings(line, instead)).toEqual(expected);
  });
});
