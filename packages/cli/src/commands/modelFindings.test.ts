import { readFileSync } from 'node:fs';
import { callCli } from '../__testUtils__/callCli';
import { fixture } from '../__testUtils__/fixture';
import {
  removeTemporaryFiles,
  temporaryFile,
} from '../__testUtils__/temporaryFile';

afterAll(removeTemporaryFiles);

const MODEL = readFileSync(fixture('model.yaml'), 'utf8');
const DICTIONARY = readFileSync(fixture('signals.yaml'), 'utf8').replace(
  '  deploy.automation_ratio:',
  `  scm.pushed: { type: boolean, dir: up, sample: entity, from: [scm], delivery: push, means: nobody sends it }
  deploy.automation_ratio:`,
);

const OVERRIDE = `apiVersion: cd-maturity/v1alpha1
kind: MaturityModelOverride
metadata: { id: acme, version: 1 }
model: mini
`;

const LENS = `apiVersion: cd-maturity/v1alpha1
kind: Lens
metadata:
  { id: glass, title: Glass, version: 1.0.0, status: draft, guidance: Look. }
levels:
  - { id: one, rank: 1, title: One, summary: some }
areas:
  - id: all
    title: All
    rows:
      - { level: one, title: Builds, practices: [mini.build-file] }
`;

type Change = [line: string, instead: string];

function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, [line, instead]) => {
    expect(before).toContain(line);
    return before.replace(line, () => instead);
  }, text);
}

/** What the command prints about files of these texts, without the folders that they lie in. */
async function validate(texts: Record<string, string>) {
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    path: temporaryFile(name, text),
  }));
  const dictionary = temporaryFile('signals.yaml', DICTIONARY);
  const { code, stdout, stderr } = await callCli([
    'model',
    'validate',
    ...files.map(({ path }) => path),
    '--signal-dictionary',
    dictionary,
  ]);
  const short = (text: string) =>
    files.reduce((all, { name, path }) => all.replaceAll(path, name), text);
  return {
    code,
    findings: short(stdout).split('\n').slice(0, -1),
    summary: short(stderr),
  };
}

/** Everything that can be wrong with a model, one after the other. */
const OF_MODELS: Array<[string, Change[], string[]]> = [
  [
    'text that is no YAML',
    [['title: Small model', 'title: "Small model']],
    ['5:10 is not valid YAML: a quote that is never closed begins here'],
  ],
  [
    'a key twice',
    [['    effort: S\n', '    effort: S\n    effort: M\n']],
    [
      '31:5 is not valid YAML: effort stands twice in one map; remove one of the two',
    ],
  ],
  [
    'a part that is marked nowhere',
    [['[{ fact: scm.build_definition_present, equals: true }]', '[*built]']],
    [
      '28:16 is not valid YAML: *built names no part of the text before it that is marked &built',
    ],
  ],
  [
    'a kind that does not exist',
    [['kind: MaturityModel', 'kind: MaturtyModel']],
    [
      '2:1 kind: must be MaturityModel, MaturityModelOverride or Lens; did you mean MaturityModel?',
    ],
  ],
  [
    'a format of another time',
    [['cd-maturity/v1alpha1', 'cd-maturity/v9']],
    ['1:1 apiVersion: must be cd-maturity/v1alpha1'],
  ],
  [
    'something missing',
    [['    remediation: Write the build script.\n', '']],
    ['21:5 practices[0].remediation: is missing'],
  ],
  [
    'a word that does not exist',
    [['    gate: true', '    gaet: true']],
    [
      '21:5 practices[0].gate: is missing',
      '26:5 practices[0].gaet: is not known here; did you mean gate?',
    ],
  ],
  [
    'a value of the wrong type',
    [['    effect: 4', '    effect: much']],
    ['31:5 practices[0].effect: must be a number, not much'],
  ],
  [
    'thresholds that are no numbers',
    [['pass: 0.9, partial: 0.5', 'pass: .nan, partial: -.inf']],
    [
      '41:54 practices[1].evidence[0].pass: must be a number, not NaN',
      '41:66 practices[1].evidence[0].partial: must be a number, not -Infinity',
    ],
  ],
  [
    'a clause of no kind',
    [['metric: deploy', 'metrics: deploy']],
    [
      '41:9 practices[1].evidence[0]: must have exactly one of metric, fact, practice, ask; did you mean metric?',
    ],
  ],
  [
    'a condition without tests',
    [[', anyOf: [{ type: [service] }]', '']],
    [
      '12:3 conditions.deployable: needs tests in anyOf or noneOf; without any it always holds',
    ],
  ],
  [
    'a practice twice',
    [['- id: mini.automated', '- id: mini.build-file']],
    [
      '32:5 practices[1].id: mini.build-file is used twice, first by practices[0]; ids must be unique',
    ],
  ],
  [
    'ranks out of order',
    [['rank: 2', 'rank: 3']],
    [
      '16:19 levels[1].rank: must be 2: levels stand in the order of their ranks, from 1 without a gap',
    ],
  ],
  [
    'a level without coverage',
    [['coverage: { first: 0.5, steady', 'coverage: { steady']],
    [
      '17:1 coverage.first: is missing; say which share of its practices level first needs beside its gates, for example 0.7',
    ],
  ],
  [
    'a target that is no level',
    [['defaultTarget: { level: steady', 'defaultTarget: { level: stedy']],
    [
      '10:18 defaultTarget.level: stedy is no level of the model; did you mean steady?',
    ],
  ],
  [
    'an unknown dimension, level, condition and scale',
    [
      [
        '    dimension: build\n    level: first',
        '    dimension: biuld\n    level: frist',
      ],
      ['    when: deployable', '    when: deploy'],
      ['scale: yesno', 'scale: yes-no'],
    ],
    [
      '15:5 levels[0]: first has no practice in any dimension; add one or remove the level',
      '23:5 practices[0].dimension: biuld is no dimension of the model; did you mean build?',
      '24:5 practices[0].level: frist is no level of the model; did you mean first?',
      '39:5 practices[1].when: deploy is no condition of the model; known are deployable',
      '42:39 practices[1].evidence[1].scale: yes-no is no scale; did you mean yesno?',
    ],
  ],
  [
    'dangling references',
    [
      [
        '    effort: S\n',
        '    effort: S\n    supersededBy: [mini.auto]\n    requires: [mini.nothing-like-it]\n',
      ],
      ['- { ask:', '- { practice: cd.build.nothing }\n      - { ask:'],
      [
        'belowFirst:',
        'profiles: { library: { conditions: { depoyable: false }, notApplicable: [mini.x] } }\nbelowFirst:',
      ],
    ],
    [
      '13:38 profiles.library.conditions.depoyable: depoyable is no condition of the model; did you mean deployable?',
      '13:74 profiles.library.notApplicable[0]: mini.x is no practice of the model; known are mini.build-file, mini.automated',
      '32:20 practices[0].supersededBy[0]: mini.auto is no practice of the model; known are mini.build-file, mini.automated',
      '33:16 practices[0].requires[0]: mini.nothing-like-it is no practice of the model; known are mini.build-file, mini.automated',
      '45:11 practices[1].evidence[1].practice: cd.build.nothing is no practice of this model or of another that is loaded with it',
    ],
  ],
  [
    'practices that wait for each other',
    [
      ['    effort: S\n', '    effort: S\n    requires: [mini.automated]\n'],
      ['    effort: M\n', '    effort: M\n    requires: [mini.build-file]\n'],
    ],
    [
      '31:5 practices[0].requires: goes in a circle (mini.build-file -> mini.automated -> mini.build-file): none of them could ever be recommended',
    ],
  ],
  [
    'practices that cover each other',
    [
      [
        '    effort: M\n',
        '    effort: M\n    supersededBy: [mini.automated]\n',
      ],
    ],
    [
      '45:5 practices[1].supersededBy: goes in a circle (mini.automated -> mini.automated): practices cannot cover each other',
    ],
  ],
  [
    'practices that are shown by each other',
    [['- { ask:', '- { practice: mini.automated }\n      - { ask:']],
    [
      '40:5 practices[1].evidence: goes in a circle (mini.automated -> mini.automated): none of them could be decided first',
    ],
  ],
  [
    'credit from below',
    [
      [
        '    effort: M\n',
        '    effort: M\n    supersededBy: [mini.build-file]\n',
      ],
    ],
    [
      '45:20 practices[1].supersededBy[0]: mini.build-file stands at a lower level; only a practice of the same or a higher level can cover this one',
    ],
  ],
  [
    'an unknown figure and an unknown fact',
    [
      ['metric: deploy.automation_ratio', 'metric: deploy.automaton_ratio'],
      ['anyOf: [{ type: [service] }]', 'anyOf: [{ fact: scm.psuhed }]'],
    ],
    [
      '12:50 conditions.deployable.anyOf[0].fact: scm.psuhed is not in the signal dictionary; did you mean scm.pushed?',
      '41:11 practices[1].evidence[0].metric: deploy.automaton_ratio is not in the signal dictionary; did you mean deploy.automation_ratio?',
    ],
  ],
  [
    'a figure taken for a fact',
    [['fact: scm.build_definition_present', 'fact: deploy.automation_ratio']],
    [
      '28:18 practices[0].evidence[0].fact: deploy.automation_ratio is a ratio; write it as "metric: deploy.automation_ratio"',
    ],
  ],
  [
    'thresholds on the wrong side',
    [['pass: 0.9, partial: 0.5', 'pass: 0.5, partial: 0.9']],
    [
      "41:65 practices[1].evidence[0].partial: must be below pass (0.5), because op is '>='; as written it can never be reached",
    ],
  ],
  [
    'percent where a share is meant',
    [['pass: 0.9, partial: 0.5', 'pass: 90, partial: 50']],
    [
      '41:54 practices[1].evidence[0].pass: must be from 0 to 1, because deploy.automation_ratio is a ratio; write 0.9 for 90 %',
      '41:64 practices[1].evidence[0].partial: must be from 0 to 1, because deploy.automation_ratio is a ratio; write 0.9 for 90 %',
    ],
  ],
  [
    'a threshold that every value meets',
    [['pass: 0.9, partial: 0.5', 'pass: 0.9, partial: 0']],
    [
      '41:65 practices[1].evidence[0].partial: is met by every value, because deploy.automation_ratio is never below 0; ask for more',
    ],
  ],
  [
    'more samples than are read',
    [['partial: 0.5 }', 'partial: 0.5, minSamples: 501 }']],
    [
      '41:79 practices[1].evidence[0].minSamples: must be at most 500, because no more samples are read; as written the clause never says anything',
    ],
  ],
  [
    'words of the other way to combine',
    [['scale: yesno }', 'scale: yesno, onlyIfNoMetric: true }']],
    [
      '42:53 practices[1].evidence[1].onlyIfNoMetric: only has a meaning with combine: all; without it an empty clause is passed over anyway',
    ],
  ],
  [
    'words that combine: all does not know',
    [
      ['    when: deployable\n', '    when: deployable\n    combine: all\n'],
      ['partial: 0.5 }', 'partial: 0.5, status: partial }'],
    ],
    [
      '42:79 practices[1].evidence[0].status: has no meaning with combine: all, where the lowest clause decides; remove it',
    ],
  ],
  [
    'two questions',
    [
      [
        'scale: yesno }',
        'scale: yesno }\n      - { ask: And this?, scale: yesno }',
      ],
    ],
    [
      '43:11 practices[1].evidence[2].ask: is a second question; a practice asks one, split it into two practices',
    ],
  ],
  [
    'a question that passes below partial',
    [['scale: yesno }', 'scale: yesno, passAt: 0.2 }']],
    [
      '42:53 practices[1].evidence[1].passAt: must not be below the partial value of scale yesno (0.5)',
    ],
  ],
  [
    'a scale that nothing passes',
    [
      [
        'belowFirst:',
        'scales: { half: { options: { half: 0.4 }, pass: 0.5, partial: 0.1 } }\nbelowFirst:',
      ],
    ],
    [
      '13:43 scales.half.pass: is reached by no option of the scale; lower it, or add an option worth 0.5',
    ],
  ],
  [
    'a cell without a gate',
    [
      [
        '    gate: true\n    scope: component\n    when',
        '    gate: false\n    scope: component\n    when',
      ],
    ],
    [
      '37:5 practices[1].gate: one practice of build at steady must be a gate; without one the level is claimed by anything',
    ],
  ],
  [
    'a gate that is only recommended',
    [['flag: essential', 'flag: recommended']],
    [
      '25:5 practices[0].flag: must be essential, advanced or expert: a gate is more than recommended',
    ],
  ],
  [
    'a dimension without practices',
    [['weight: 1 }', 'weight: 1 }\n  - { id: test, title: Test, weight: 1 }']],
    [
      '20:5 dimensions[1]: test has no practice; add one or remove the dimension',
    ],
  ],
  [
    'a gate that no provider opens and nobody is asked about',
    [['fact: scm.build_definition_present', 'fact: scm.pushed']],
    [
      '28:5 practices[0].evidence: no provider that comes with the product can open this gate (its signals have "delivery: push"); add a question or set gate: false',
    ],
  ],
];

const OF_OVERRIDES: Array<[string, string, string[]]> = [
  [
    'misspelt words',
    'tresholds: {}\n',
    ['5:1 tresholds: is not known here; did you mean thresholds?'],
  ],
  [
    'practices and figures that are not there',
    `thresholds:
  mini.automated: { deploy.automation: { pass: 0.8 } }
  mini.automatd: { deploy.automation_ratio: { pass: 0.8 } }
switchedOff: { mini.x: Not here. }
`,
    [
      '6:21 thresholds.mini.automated.deploy.automation: is no figure that mini.automated reads; did you mean deploy.automation_ratio?',
      '7:3 thresholds.mini.automatd: is no practice of the model; did you mean mini.automated?',
      '8:16 switchedOff.mini.x: is no practice of the model; known are mini.build-file, mini.automated',
    ],
  ],
  [
    'thresholds on the wrong side of each other',
    'thresholds: { mini.automated: { deploy.automation_ratio: { pass: 0.4, partial: 0.5 } } }\n',
    [
      "5:71 thresholds.mini.automated.deploy.automation_ratio.partial: must be below pass (0.4), because op is '>='; as written it can never be reached",
    ],
  ],
  [
    'first steps of practices that are not there',
    'remediation: { mini.automatd: { text: Ask us. } }\n',
    [
      '5:16 remediation.mini.automatd: is no practice of the model; did you mean mini.automated?',
    ],
  ],
  [
    'the last gate of a cell switched off',
    `switchedOff: { mini.build-file: We have none. }
practices:
  - id: acme.lint
    title: Code is linted
    dimension: build
    level: first
    flag: recommended
    gate: false
    scope: component
    evidence: [{ fact: scm.build_definition_present, equals: true }]
    remediation: Run the linter once.
    effort: S
    effect: 2
`,
    [
      '5:16 switchedOff.mini.build-file: is the last gate of build at first, so that anything would claim the level; keep a gate there, add one, or switch off the rest too (acme.lint)',
    ],
  ],
  [
    'weights of nothing, and of what does not exist',
    'weights: { biuld: 2, build: 0 }\n',
    ['5:22 weights.build: must be above 0'],
  ],
  [
    'levels and conditions that do not exist',
    `defaultTarget: { level: top }
coverage: { frist: 0.5 }
weights: { biuld: 2 }
profiles: { batch: { conditions: { deployble: false } } }
`,
    [
      '5:18 defaultTarget.level: top is no level of the model; known are first, steady',
      '6:13 coverage.frist: is no level of the model; did you mean first?',
      '7:12 weights.biuld: is no dimension of the model; did you mean build?',
      '8:36 profiles.batch.conditions.deployble: deployble is no condition of the model; did you mean deployable?',
    ],
  ],
];

const OF_LENSES: Array<[string, Change, string[]]> = [
  [
    'an unknown practice',
    ['[mini.build-file]', '[mini.build-fle]'],
    [
      '11:50 areas[0].rows[0].practices[0]: mini.build-fle is no practice of a model that is loaded; did you mean mini.build-file?',
    ],
  ],
  [
    'an unknown level',
    ['level: one', 'level: oen'],
    [
      '6:5 levels[0]: one has no row in any area; add one or remove the level',
      '11:11 areas[0].rows[0].level: oen is no level of the lens; known are one',
    ],
  ],
];

const at = (file: string, findings: string[]) =>
  findings.map(finding => `${file}:${finding}`);

const summaryOf = (count: number, files: number) =>
  `${count} ${count === 1 ? 'error' : 'errors'} in 1 of ${files} ${
    files === 1 ? 'file' : 'files'
  }\n`;

describe('model validate names', () => {
  it.each(OF_MODELS)('%s', async (_, changes, expected) => {
    const answer = await validate({ 'mini.yaml': changed(MODEL, changes) });
    expect(answer).toEqual({
      code: 1,
      findings: at('mini.yaml', expected),
      summary: summaryOf(expected.length, 1),
    });
  });

  it.each(OF_OVERRIDES)('in an override: %s', async (_, body, expected) => {
    const answer = await validate({
      'mini.yaml': MODEL,
      'acme.yaml': OVERRIDE + body,
    });
    expect(answer).toEqual({
      code: 1,
      findings: at('acme.yaml', expected),
      summary: summaryOf(expected.length, 2),
    });
  });

  it.each(OF_LENSES)('in a lens: %s', async (_, change, expected) => {
    const answer = await validate({
      'glass.yaml': changed(LENS, [change]),
      'mini.yaml': MODEL,
    });
    expect(answer).toEqual({
      code: 1,
      findings: at('glass.yaml', expected),
      summary: summaryOf(expected.length, 2),
    });
  });

  it('an override of a model that is not there', async () => {
    const { code, findings } = await validate({ 'acme.yaml': OVERRIDE });
    expect({ code, findings }).toEqual({
      code: 1,
      findings: [
        'acme.yaml:4:1 model: mini is no model that is loaded; known are cd, cloud-native, devops, gitops, mlops',
      ],
    });
  });

  it('nothing where an organisation changes all that it may', async () => {
    const changes = `defaultTarget: { level: first, note: for this year }
coverage: { steady: 0.8 }
weights: { build: 2 }
thresholds:
  mini.automated:
    deploy.automation_ratio: { pass: 0.8, partial: 0.4, window: 90d, minSamples: 5 }
profiles: { batch: { conditions: { deployable: false }, notApplicable: [mini.automated] } }
switchedOff: { mini.automated: Everything is deployed by hand here. }
remediation: { mini.build-file: { text: Copy ours., docs: [https://wiki.acme.example], template: template:default/build } }
practices:
  - id: acme.signed
    title: Artifacts are signed
    dimension: build
    level: steady
    flag: essential
    gate: true
    scope: team
    evidence: [{ ask: Every artifact is signed., scale: yesno }]
    remediation: Sign one artifact.
    effort: S
    effect: 2
`;
    const lens = changed(LENS, [['mini.build-file', 'acme.signed']]);
    expect(
      await validate({
        'glass.yaml': lens,
        'acme.yaml': OVERRIDE + changes,
        'mini.yaml': MODEL,
      }),
    ).toEqual({ code: 0, findings: [], summary: '' });
  });

  it('what is wrong with each of several files', async () => {
    const { code, findings, summary } = await validate({
      'good.yaml': MODEL,
      'bad.yaml': 'kind: [',
      'copy.yaml': MODEL,
    });
    expect(code).toBe(1);
    expect(findings).toEqual([
      expect.stringMatching(/^bad\.yaml:1:\d+ is not valid YAML: /),
      'copy.yaml:4:3 metadata.id: mini is already the id of the model in good.yaml; choose another',
    ]);
    expect(summary).toBe('2 errors in 2 of 3 files\n');
  });

  it('a warning without calling it an error', async () => {
    const { code, findings, summary } = await validate({
      'mini.yaml': changed(MODEL, [
        [
          "op: '>=', pass: 0.9, partial: 0.5",
          "op: '<=', pass: 0.5, partial: 0.9",
        ],
      ]),
    });
    expect({ code, findings, summary }).toEqual({
      code: 0,
      findings: [
        "mini.yaml:41:44 practices[1].evidence[0].op: warning: should be '>=': the dictionary says that more of deploy.automation_ratio is better",
      ],
      summary: '',
    });
  });
});
