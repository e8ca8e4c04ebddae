import { dictionary } from '../__testUtils__/brokenModel';
import { complaint } from '../__testUtils__/complaint';
import { override, PRACTICE, tiny } from '../__testUtils__/tinyOverride';
import { checkModels } from '../checkModels';

/** What is wrong with an override of the tiny model. */
function findings(body: string): string[] {
  const source = override(body);
  return checkModels([tiny, source], dictionary).findings.map(finding =>
    complaint(source.text, finding),
  );
}

const plain = override('').text;

describe('an override that does not fit', () => {
  it.each([
    [
      'a model that is not there',
      [plain.replace('tiny', 'tyni')],
      [
        'acme.yaml:4:1 model: tyni is no model that is loaded; did you mean tiny?',
      ],
    ],
    [
      'an id that is used twice',
      [plain, plain],
      [
        'acme.yaml:3:13 metadata.id: acme is already the id of the override in acme.yaml; choose another',
      ],
    ],
    [
      'an id that makes the version too long',
      [plain.replace('acme', 'a'.repeat(95))],
      [
        `acme.yaml:3:13 metadata.id: makes the version of the model longer than 100 characters (1.0.0+${'a'.repeat(
          95,
        )}.2); choose a shorter id`,
      ],
    ],
    [
      'another kind of file',
      [plain.replace('MaturityModelOverride', 'Component')],
      [
        'acme.yaml:2:1 kind: must be MaturityModel, MaturityModelOverride or Lens',
      ],
    ],
  ])('names %s', (_, texts, expected) => {
    const files = texts.map(text => ({ file: 'acme.yaml', text }));
    expect(
      checkModels([tiny, ...files], dictionary).findings.map(
        ({ file, line, column, field, message }) =>
          `${file}:${line}:${column} ${field}: ${message}`,
      ),
    ).toEqual(expected);
  });

  it('is silent about a model that is broken itself', () => {
    const broken = {
      ...tiny,
      text: tiny.text.replace('pass: 0.8', 'pass: 8'),
    };
    const { models, findings: found } = checkModels(
      [broken, override('')],
      dictionary,
    );
    expect(models).toEqual([]);
    expect([...new Set(found.map(({ file }) => file))]).toEqual(['tiny.yaml']);
  });

  it.each<[string, string, string[]]>([
    [
      'unknown practices',
      `thresholds:
  tiny.cod:
    ci.share_ratio: { pass: 0.9 }
switchedOff:
  tiny.mor: why
`,
      [
        '6 thresholds.tiny.cod: is no practice of the model; did you mean tiny.code?',
        '9 switchedOff.tiny.mor: is no practice of the model; did you mean tiny.more?',
      ],
    ],
    [
      'a figure that the practice does not read',
      `thresholds:
  tiny.code:
    ci.shareratio: { pass: 0.9 }
  tiny.more:
    scm.tidy: { pass: 1 }
`,
      [
        '7 thresholds.tiny.code.ci.shareratio: is no figure that tiny.code reads; did you mean ci.share_ratio?',
        '9 thresholds.tiny.more.scm.tidy: tiny.more reads no figure, so it has no thresholds',
      ],
    ],
    [
      'thresholds on the wrong side and of the wrong size',
      `thresholds:
  tiny.code:
    ci.share_ratio:
      pass: 90
      partial: 95
`,
      [
        '8 thresholds.tiny.code.ci.share_ratio.pass: must be from 0 to 1, because ci.share_ratio is a ratio; write 0.9 for 90 %',
        "9 thresholds.tiny.code.ci.share_ratio.partial: must be below pass (90), because op is '>='; as written it can never be reached",
        '9 thresholds.tiny.code.ci.share_ratio.partial: must be from 0 to 1, because ci.share_ratio is a ratio; write 0.9 for 90 %',
      ],
    ],
    [
      'no threshold at all',
      'thresholds: { tiny.code: { ci.share_ratio: {} } }\n',
      [
        '5 thresholds.tiny.code.ci.share_ratio: needs at least one of pass, partial, window, minSamples',
      ],
    ],
    [
      'words that do not exist',
      'treshold: {}\n',
      ['5 treshold: is not known here; did you mean thresholds?'],
    ],
    [
      'a template that is none',
      `remediation:
  tiny.code: { text: Do it. }
  tiny.more: { text: Do it., template: template:nothing }
`,
      [
        '7 remediation.tiny.more.template: must be the full reference of a template, such as template:default/node-service',
      ],
    ],
    [
      'first steps of unknown practices',
      'remediation: { tiny.cod: { text: Do it. } }\n',
      [
        '5 remediation.tiny.cod: is no practice of the model; did you mean tiny.code?',
      ],
    ],
    [
      'first steps that say nothing',
      'remediation: { tiny.code: {} }\n',
      ['5 remediation.tiny.code: needs at least one of text, docs, template'],
    ],
    [
      'pages that are no addresses',
      'remediation: { tiny.code: { docs: [wiki] } }\n',
      [
        '5 remediation.tiny.code.docs[0]: must be an address that starts with http:// or https://',
      ],
    ],
    [
      'unknown dimensions, levels and conditions',
      `weights: { biuld: 2 }
coverage: { hihg: 0.5 }
defaultTarget: { level: top }
profiles:
  library: { conditions: { deploy: false } }
`,
      [
        '5 weights.biuld: is no dimension of the model; did you mean build?',
        '6 coverage.hihg: is no level of the model; did you mean high?',
        '7 defaultTarget.level: top is no level of the model; known are low, high',
        '9 profiles.library.conditions.deploy: deploy is no condition of the model; known are deployable',
      ],
    ],
    [
      'a practice that does not fit',
      PRACTICE.replace('level: high', 'level: higher').replace(
        'scm.tidy',
        'scm.tdy',
      ),
      [
        '9 practices[0].level: higher is no level of the model; did you mean high?',
        '13 practices[0].evidence[0].fact: scm.tdy is not in the signal dictionary; did you mean scm.tidy?',
      ],
    ],
    [
      'a practice whose id is taken',
      PRACTICE.replace('acme.signed', 'tiny.code'),
      [
        '6 practices[0].id: tiny.code is the id of another practice of the model or of this file; choose another',
      ],
    ],
    [
      'the last gate of a cell that is switched off',
      `switchedOff:
  tiny.more: why
${PRACTICE.replace('gate: true', 'gate: false').replace(
  'advanced',
  'recommended',
)}`,
      [
        '6 switchedOff.tiny.more: is the last gate of build at high, so that anything would claim the level; keep a gate there, add one, or switch off the rest too (acme.signed)',
      ],
    ],
  ])('names %s', (_, body, expected) => {
    expect(findings(body)).toEqual(expected);
  });
});
