import {
  dictionary,
  evidence,
  findings,
  first,
  second,
} from '../__testUtils__/brokenModel';
import { TINY_MODEL } from '../__testUtils__/tinyYaml';
import { parseModel } from '../parse/parseModel';
import { validateModel } from './validateModel';

describe('validateModel', () => {
  it('has nothing to say about a sound model', () => {
    expect(findings()).toEqual([]);
  });

  it.each<[string, Array<[string, string]>, string[]]>([
    [
      'a practice twice',
      [['- id: tiny.more', '- id: tiny.code']],
      [
        '34 practices[1].id: tiny.code is used twice, first by practices[0]; ids must be unique',
      ],
    ],
    [
      'a level twice',
      [['id: high, rank: 2', 'id: low, rank: 2']],
      [
        '15 levels[1].id: low is used twice, first by levels[0]; ids must be unique',
        '16 coverage.high: is no level of the model; known are low, low',
        '37 practices[1].level: high is no level of the model; known are low, low',
      ],
    ],
    [
      'a step twice',
      [
        [
          'belowFirst:',
          'steps:\n  - { id: train, title: Train, does: a }\n  - { id: train, title: Train, does: b }\nbelowFirst:',
        ],
      ],
      [
        '14 steps[1].id: train is used twice, first by steps[0]; ids must be unique',
      ],
    ],
    [
      'a gap in the ranks',
      [['id: high, rank: 2', 'id: high, rank: 3']],
      [
        '15 levels[1].rank: must be 2: levels stand in the order of their ranks, from 1 without a gap',
      ],
    ],
    [
      'a level without coverage',
      [[', high: 0.5', '']],
      [
        '16 coverage.high: is missing; say which share of its practices level high needs beside its gates, for example 0.7',
      ],
    ],
    [
      'a target that is no level',
      [['level: low }', 'level: loww }']],
      [
        '17 defaultTarget.level: loww is no level of the model; did you mean low?',
      ],
    ],
    [
      'an unknown dimension',
      [
        [
          'dimension: build\n    level: low',
          'dimension: biuld\n    level: low',
        ],
      ],
      [
        '23 practices[0].dimension: biuld is no dimension of the model; did you mean build?',
      ],
    ],
    [
      'an unknown level',
      [['    level: high', '    level: higher']],
      [
        '15 levels[1]: high has no practice in any dimension; add one or remove the level',
        '37 practices[1].level: higher is no level of the model; did you mean high?',
      ],
    ],
    [
      'an unknown condition',
      [first('    when: deploy\n')],
      [
        '34 practices[0].when: deploy is no condition of the model; known are deployable',
      ],
    ],
    [
      'an unknown scale',
      [['scale: yesno', 'scale: yes-no']],
      [
        '29 practices[0].evidence[1].scale: yes-no is no scale; did you mean yesno?',
      ],
    ],
    [
      'practices that are nowhere',
      [
        first('    supersededBy: [tiny.mroe]\n    requires: [cd.x]\n'),
        evidence('{ practice: cd.build.x }, { fact: scm.tidy, equals: true }'),
      ],
      [
        '34 practices[0].supersededBy[0]: tiny.mroe is no practice of the model; did you mean tiny.more?',
        '35 practices[0].requires[0]: cd.x is no practice of the model; known are tiny.code, tiny.more',
        '42 practices[1].evidence[0].practice: cd.build.x is no practice of this model or of another that is loaded with it; known are tiny.code, tiny.more',
      ],
    ],
    [
      'a profile of what is not there',
      [
        [
          'belowFirst:',
          'profiles:\n  library: { conditions: { deployble: false }, notApplicable: [tiny.mor] }\nbelowFirst:',
        ],
      ],
      [
        '13 profiles.library.conditions.deployble: deployble is no condition of the model; did you mean deployable?',
        '13 profiles.library.notApplicable[0]: tiny.mor is no practice of the model; did you mean tiny.more?',
      ],
    ],
    [
      'a circle of requirements',
      [
        first('    requires: [tiny.more]\n'),
        second('    requires: [tiny.code]\n'),
      ],
      [
        '34 practices[0].requires: goes in a circle (tiny.code -> tiny.more -> tiny.code): none of them could ever be recommended',
      ],
    ],
    [
      'a practice that covers itself',
      [first('    supersededBy: [tiny.code]\n')],
      [
        '34 practices[0].supersededBy: goes in a circle (tiny.code -> tiny.code): practices cannot cover each other',
      ],
    ],
    [
      'credit from below',
      [second('    supersededBy: [tiny.code]\n')],
      [
        '43 practices[1].supersededBy[0]: tiny.code stands at a lower level; only a practice of the same or a higher level can cover this one',
      ],
    ],
    [
      'a cell without a gate',
      [
        [
          '    gate: true\n    flag: advanced',
          '    gate: false\n    flag: recommended',
        ],
      ],
      [
        '38 practices[1].gate: one practice of build at high must be a gate; without one the level is claimed by anything',
      ],
    ],
    [
      'a gate that is only recommended',
      [['flag: advanced', 'flag: recommended']],
      [
        '39 practices[1].flag: must be essential, advanced or expert: a gate is more than recommended',
      ],
    ],
    [
      'a dimension without practices',
      [
        [
          '- { id: build, title: Build, weight: 1 }',
          '- { id: build, title: Build, weight: 1 }\n  - { id: test, title: Test, weight: 1 }',
        ],
      ],
      [
        '20 dimensions[1]: test has no practice; add one or remove the dimension',
      ],
    ],
  ])('names %s', (_, replacements, expected) => {
    expect(findings(...replacements)).toEqual(expected);
  });

  it('works without a text, on a model from elsewhere', () => {
    const model = parseModel(TINY_MODEL, 'x.yaml');
    const broken = { ...model, defaultTarget: { level: 'top' } };
    expect(validateModel(broken, dictionary)).toEqual([
      {
        file: 'tiny',
        line: 1,
        column: 1,
        field: 'defaultTarget.level',
        message: 'top is no level of the model; known are low, high',
        severity: 'error',
      },
    ]);
  });
});
