import { readFileSync } from 'node:fs';
import { callCli } from '../__testUtils__/callCli';
import { deployments } from '../__testUtils__/deployments';
import { fixture, SMALL_MODEL } from '../__testUtils__/fixture';
import {
  removeTemporaryFiles,
  temporaryFile,
} from '../__testUtils__/temporaryFile';

const FACTS = fixture('facts.json');

const score = (...args: string[]) =>
  callCli(['score', ...SMALL_MODEL, ...args]);

/** The facts with something replaced, in a file of their own. */
const changedFacts = (from: string, to: string) =>
  temporaryFile('facts.json', readFileSync(FACTS, 'utf8').replace(from, to));

const override = (id: string, body: string) => `apiVersion: cd-maturity/v1alpha1
kind: MaturityModelOverride
metadata: { id: ${id}, version: 1 }
model: mini
${body}`;

afterAll(removeTemporaryFiles);

describe('score --facts', () => {
  it('reports level, dimensions, next steps and open practices', async () => {
    const { code, stdout, stderr } = await score('--facts', FACTS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'component:default/shop · Small model 1.0.0',
      'First (1 of 2), 75 % of the way to Steady',
      '  could be    no more than First by what is known',
      '  confidence  0.95 (high): 100 % measured, 0 % said by people, 0 % unknown',
      '  bottleneck  Build and deploy',
      '',
      'Dimension             Level  Progress',
      'Build and deploy  ■□  First  1.50',
      '',
      'Do first; "needed" marks the shortest way to Steady',
      '  1. Deployments are automated (weeks, needed)',
      '     Script one deployment.',
      '',
      'Practices: 1 partial, 1 pass; --all lists the others',
      'Build and deploy',
      '  ◐ Deployments are automated (partial, Steady, gate, measured)',
      '      deploy.automation_ratio: wanted at least 90 %, is 70 % (10 samples in 90d)',
      '',
    ]);
  });

  it('leaves out what stands above the next level, unless asked', async () => {
    const file = temporaryFile(
      'facts.json',
      '{ "conditions": { "deployable": true } }',
    );
    const brief = await score('--facts', file);
    expect(brief.stdout).toContain('? The build is scripted (unknown');
    expect(brief.stdout).not.toContain('? Deployments are automated');
    expect(brief.stdout).toContain('2 unknown; --all lists the others');
    const full = await score('--facts', file, '--all');
    expect(full.stdout).toContain('? Deployments are automated (unknown');
    expect(full.stdout).toContain(
      'asked "Does a script deploy?": wanted yes, not answered',
    );
  });

  it('scores by a model and what changes it, the last one named', async () => {
    const words = temporaryFile(
      'words.yaml',
      override(
        'acme',
        `remediation:
  mini.automated:
    text: Copy our script.
    template: template:default/deploy
`,
      ),
    );
    const stricter = temporaryFile(
      'stricter.yaml',
      override(
        'team',
        `thresholds:
  mini.automated: { deploy.automation_ratio: { pass: 0.95 } }
`,
      ),
    );
    const models = ['--model', words, '--model', stricter];
    const { code, stdout } = await score('--facts', FACTS, ...models);
    expect(code).toBe(0);
    expect(stdout).toContain('Small model 1.0.0+acme.1.team.1');
    expect(stdout).toContain(
      '     Copy our script.\n     Template: template:default/deploy\n',
    );
    expect(stdout).toContain('wanted at least 95 %');
    const json = await score('--facts', FACTS, '--json', ...models);
    expect(JSON.parse(json.stdout).practices[1]).toMatchObject({
      remediation: 'Copy our script.',
      template: 'template:default/deploy',
    });
  });

  it('lists what passes, too, when asked', async () => {
    const { stdout } = await score('--facts', FACTS, '--all');
    expect(stdout).toContain(
      '  ✓ The build is scripted (pass, First, gate, fact)\n' +
        '      scm.build_definition_present: wanted yes, is yes\n',
    );
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await score('--facts', FACTS, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      entity: 'component:default/shop',
      model: { id: 'mini', version: '1.0.0' },
      level: 1,
      computedLevel: 1,
      percentToNext: 75,
      confidence: { band: 'high', measured: 1 },
      dimensions: [{ id: 'build', level: 1, progress: 1.5 }],
      practices: [
        { id: 'mini.build-file', status: 'pass', basis: 'fact' },
        {
          id: 'mini.automated',
          status: 'partial',
          basis: 'measured',
          clauses: [
            {
              signal: 'deploy.automation_ratio',
              expected: 'at least 90 %',
              actual: '70 %',
              window: '90d',
            },
            { status: 'unused' },
          ],
        },
      ],
      recommendations: [
        { rank: 1, practiceId: 'mini.automated', inSmallestSet: true },
      ],
    });
  });

  it('calls an entity about which too little is known unrated', async () => {
    const file = temporaryFile(
      'facts.json',
      '{ "conditions": { "deployable": true } }',
    );
    const json = await score('--facts', file, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      level: null,
      unrated: true,
      percentToNext: null,
    });
    const report = await score('--facts', file);
    expect(report.stdout).toContain('Unrated: too little is known\n');
  });

  it.each([
    ['"deployable": true', '', ':4:3 conditions.deployable: is missing'],
    [
      '"deployable": true',
      '"deployable": 1',
      ':4:19 conditions.deployable: must be true or false, not 1',
    ],
    ['"value": 0.7', '"value": "much"', '.90d.value: must be a number'],
    ['"90d"', '"3w"', 'windows.3w: is not known here'],
    ['"about"', '"abuot"', ':2:3 abuot: is not known here'],
    [
      '"scm.build_definition_present"',
      '"scm.build"',
      ':5:14 facts.scm.build: is not in the signal dictionary',
    ],
    [
      '"facts": {',
      '"facts": { "deploy.automation_ratio": true,',
      'facts.deploy.automation_ratio: belongs under metrics',
    ],
    [
      '"facts"',
      '"answers": { "mini.build-file": { "option": "yes" } }, "facts"',
      'answers.mini.build-file: is a practice without a question',
    ],
    [
      '"facts"',
      '"answers": { "mini.automated": { "option": "maybe" } }, "facts"',
      'answers.mini.automated: "maybe" is no option; the question has yes, ',
    ],
    [
      '"facts"',
      '"answers": { "mini.automated": { "link": "https://example.org" } }, "facts"',
      'answers.mini.automated: must have either option',
    ],
    [
      '"facts"',
      '"exemptions": ["mini.build"], "facts"',
      'exemptions[0]: mini.build is no practice of model mini',
    ],
    [
      '"facts"',
      '"aliveRoles": ["deplyo"], "facts"',
      'aliveRoles[0]: deplyo is no role; there are deploy, scm',
    ],
    ['"windows"', '"samples": 3, "windows"', 'either value and samples, or'],
  ])('%s made %s: names file, line, field and reason', async (...row) => {
    const [from, to, message] = row;
    const file = changedFacts(from, to);
    const { code, stdout, stderr } = await score('--facts', file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(file);
    expect(stderr).toContain(message);
  });
});

describe('score --signals', () => {
  const args = ['--signals', '-', '--as-of', '2026-03-01', '--json'];
  const call = (...more: string[]) =>
    callCli(['score', ...SMALL_MODEL, ...args, ...more], {
      stdin: deployments(28),
    });

  it('knows what deliveries show, and nothing else', async () => {
    const { code, stdout, stderr } = await call();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-03-01T00:00:00.000Z',
      practices: [
        { id: 'mini.build-file', status: 'unknown' },
        { id: 'mini.automated', status: 'pass', basis: 'measured' },
      ],
    });
  });

  it('judges the conditions by the type, and says when the model is for others', async () => {
    const { code, stdout, stderr } = await call('--type', 'library');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).practices[1].status).toBe('not-applicable');
    expect(stderr).toBe(
      'note: model mini is not meant for a component of type library; scored all the same\n',
    );
  });
});

describe('score, called wrongly', () => {
  it.each([
    [[], 'needs --facts FILE or --signals FILE'],
    [['--signals', 'x'], '--signals needs --as-of'],
    [['--facts', 'x', '--signals', 'y'], 'cannot be used with'],
    [['--facts', 'x', '--type', 'library'], 'cannot be used with'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await score(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('names the shipped models when there is no such one', async () => {
    const { code, stderr } = await callCli([
      'score',
      '--model',
      'cdd',
      '--facts',
      FACTS,
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: --model cdd: neither a file nor a shipped model; shipped are: cd, cloud-native, devops, gitops, mlops\n',
    );
  });

  it('does not take a lens for a model', async () => {
    const lens = temporaryFile(
      'lens.yaml',
      `apiVersion: cd-maturity/v1alpha1
kind: Lens
metadata: { id: glass, title: Glass, version: 1.0.0, status: draft, guidance: Look. }
levels: [{ id: one, rank: 1, title: One, summary: some }]
areas: [{ id: all, title: All, rows: [{ level: one, title: Builds, practices: [mini.build-file] }] }]
`,
    );
    const { code, stderr } = await score('--model', lens, '--facts', FACTS);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${lens}: holds a lens; score takes a model, or what changes one\n`,
    });
  });

  it('does not score by a model that is broken', async () => {
    const model = temporaryFile(
      'model.yaml',
      readFileSync(fixture('model.yaml'), 'utf8').replace(
        'level: steady }',
        'level: stedy }',
      ),
    );
    const { code, stderr } = await callCli([
      'score',
      '--model',
      model,
      '--signal-dictionary',
      fixture('signals.yaml'),
      '--facts',
      FACTS,
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${model}:10:18 defaultTarget.level: stedy`);
  });
});
