import { checkModels, loadModels } from '../checkModels';
import { ModelError } from '../parse/ModelError';
import { parseModel, parseSignalDictionary } from '../parse/parseModel';
import { complaint } from '../__testUtils__/complaint';
import { TINY_DICTIONARY, TINY_MODEL } from '../__testUtils__/tinyYaml';
import { validateModel } from './validateModel';

const dictionary = parseSignalDictionary(TINY_DICTIONARY, 'signals.yaml');

/** What is wrong with the tiny model after these replacements. */
function findings(...replacements: Array<[string, string]>): string[] {
  let text = TINY_MODEL;
  for (const [line, instead] of replacements) {
    expect(text).toContain(line);
    text = text.replace(line, instead);
  }
  const checked = checkModels([{ file: 'x.yaml', text }], dictionary);
  return checked.findings.map(finding => complaint(text, finding));
}

/** Adds lines to the first practice. */
const first = (lines: string): [string, string] => [
  '    scope: component\n  - id: tiny.more',
  `    scope: component\n${lines}  - id: tiny.more`,
];
/** Adds lines to the second practice. */
const second = (lines: string): [string, string] => [
  '    effort: M\n',
  `    effort: M\n${lines}`,
];
/** Replaces the evidence of the second practice. */
const evidence = (clauses: string): [string, string] => [
  '[ { fact: scm.tidy, equals: true } ]',
  `[ ${clauses} ]`,
];

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
      'a figure that is not in the dictionary',
      [['metric: ci.share_ratio', 'metric: ci.shares_ratio']],
      [
        '28 practices[0].evidence[0].metric: ci.shares_ratio is not in the signal dictionary; did you mean ci.share_ratio?',
      ],
    ],
    [
      'a figure taken for a fact and a fact for a figure',
      [
        ['metric: ci.share_ratio', 'metric: scm.tidy'],
        evidence('{ fact: ci.share_ratio, equals: true }'),
      ],
      [
        '28 practices[0].evidence[0].metric: scm.tidy is a boolean; write it as "fact: scm.tidy"',
        '40 practices[1].evidence[0].fact: ci.share_ratio is a ratio; write it as "metric: ci.share_ratio"',
      ],
    ],
    [
      'a condition on an unknown fact',
      [['type: [service]', 'fact: scm.tdy']],
      [
        '11 conditions.deployable.anyOf[0].fact: scm.tdy is not in the signal dictionary; did you mean scm.tidy?',
      ],
    ],
    [
      'partial on the wrong side of pass',
      [['partial: 0.4', 'partial: 0.9']],
      [
        "28 practices[0].evidence[0].partial: must be below pass (0.8), because op is '>='; as written it can never be reached",
      ],
    ],
    [
      'partial on the wrong side, where less is better',
      [
        evidence(
          "{ metric: ci.wait_minutes, op: '<=', pass: 60, partial: 30 }",
        ),
      ],
      [
        "40 practices[1].evidence[0].partial: must be above pass (60), because op is '<='; as written it can never be reached",
      ],
    ],
    [
      'percent where a share is meant',
      [['pass: 0.8, partial: 0.4', 'pass: 80, partial: 40']],
      [
        '28 practices[0].evidence[0].pass: must be from 0 to 1, because ci.share_ratio is a ratio; write 0.9 for 90 %',
        '28 practices[0].evidence[0].partial: must be from 0 to 1, because ci.share_ratio is a ratio; write 0.9 for 90 %',
      ],
    ],
    [
      'an operator against the better direction, as a warning',
      [evidence("{ metric: ci.wait_minutes, op: '>=', pass: 60 }")],
      [
        "warning 40 practices[1].evidence[0].op: should be '<=': the dictionary says that less of ci.wait_minutes is better",
      ],
    ],
    [
      'words that need combine: all',
      [['scale: yesno }', 'scale: yesno, onlyIfNoMetric: true }']],
      [
        '29 practices[0].evidence[1].onlyIfNoMetric: only has a meaning with combine: all; without it an empty clause is passed over anyway',
      ],
    ],
    [
      'words that combine: all does not know',
      [
        first('    combine: all\n'),
        ['partial: 0.4 }', 'partial: 0.4, status: partial }'],
      ],
      [
        '28 practices[0].evidence[0].status: has no meaning with combine: all, where the lowest clause decides; remove it',
      ],
    ],
    [
      'two questions',
      [evidence('{ ask: A?, scale: yesno }, { ask: B?, scale: yesno }')],
      [
        '40 practices[1].evidence[1].ask: is a second question; a practice asks one, split it into two practices',
      ],
    ],
    [
      'a pass value below partial',
      [['scale: yesno }', 'scale: yesno, passAt: 0.2 }']],
      [
        '29 practices[0].evidence[1].passAt: must not be below the partial value of scale yesno (0.5)',
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
    [
      'a gate that nothing can open',
      [evidence('{ fact: scm.pushed, equals: true }')],
      [
        '40 practices[1].evidence: no provider that comes with the product can open this gate (its signals have "delivery: push"); add a question or set gate: false',
      ],
    ],
    [
      'a gate of which a part can never be filled',
      [
        second('    combine: all\n'),
        evidence(
          "{ fact: scm.tidy, equals: true }, { metric: ci.pushed_ratio, op: '>=', pass: 1 }",
        ),
      ],
      [
        '40 practices[1].evidence: no provider that comes with the product can open this gate (its signals have "delivery: push"); add a question with onlyIfNoMetric: true or set gate: false',
      ],
    ],
  ])('names %s', (_, replacements, expected) => {
    expect(findings(...replacements)).toEqual(expected);
  });

  it.each<[string, Array<[string, string]>]>([
    [
      'a question',
      [
        evidence(
          '{ fact: scm.pushed, equals: true }, { ask: A?, scale: yesno }',
        ),
      ],
    ],
    [
      'a question that stands in',
      [
        second('    combine: all\n'),
        evidence(
          '{ fact: scm.pushed, equals: true }, { ask: A?, scale: yesno, onlyIfNoMetric: true }',
        ),
      ],
    ],
    [
      'a clause that may be skipped',
      [
        second('    combine: all\n'),
        evidence(
          "{ fact: scm.tidy, equals: true }, { metric: ci.pushed_ratio, op: '>=', pass: 1, whenEmpty: skip }",
        ),
      ],
    ],
  ])('lets a gate rest on pushed facts beside %s', (_, replacements) => {
    expect(findings(...replacements)).toEqual([]);
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
