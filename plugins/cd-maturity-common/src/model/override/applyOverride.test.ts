import { applicability } from '../../scoring';
import { dictionary } from '../__testUtils__/brokenModel';
import { override, PRACTICE, tiny } from '../__testUtils__/tinyOverride';
import { checkModels, loadModels } from '../checkModels';
import { MaturityModel } from '../model';
import { parseModel, parseModelOverride } from '../parse/parseModel';
import { applyOverride } from './applyOverride';

/** The tiny model, changed by an override without fault. */
function changed(body: string): MaturityModel {
  const [model] = loadModels([override(body), tiny], dictionary);
  return model;
}

describe('an override', () => {
  const plain = parseModel(tiny.text, tiny.file);

  it('gives the model a version of its own and leaves the rest alone', () => {
    const { metadata, ...rest } = plain;
    expect(changed('')).toEqual({
      ...rest,
      metadata: { ...metadata, version: '1.0.0+acme.2' },
    });
  });

  it('changes thresholds of a clause, named by its figure', () => {
    const model = changed(`thresholds:
  tiny.code:
    ci.share_ratio: { pass: 0.9, window: 90d, minSamples: 3 }
`);
    expect(model.practices[0].evidence[0]).toEqual({
      metric: 'ci.share_ratio',
      op: '>=',
      pass: 0.9,
      partial: 0.4,
      window: '90d',
      minSamples: 3,
    });
    expect(model.practices[1]).toEqual(plain.practices[1]);
  });

  it('takes the partial of the model away where pass asks for less', () => {
    const model = changed(`thresholds:
  tiny.code:
    ci.share_ratio: { pass: 0.4 }
`);
    expect(model.practices[0].evidence[0]).toEqual({
      metric: 'ci.share_ratio',
      op: '>=',
      pass: 0.4,
    });
  });

  it('changes weights, coverage, target and profiles', () => {
    const model = changed(`defaultTarget: { level: high, note: we are ready }
coverage: { high: 0.8 }
weights: { build: 3 }
profiles:
  library: { conditions: { deployable: false }, notApplicable: [tiny.more] }
`);
    expect(model).toMatchObject({
      defaultTarget: { level: 'high', note: 'we are ready' },
      coverage: { low: 0.7, high: 0.8 },
      dimensions: [{ id: 'build', weight: 3 }],
      profiles: { library: { notApplicable: ['tiny.more'] } },
    });
  });

  it('adds practices after those of the model', () => {
    expect(changed(PRACTICE).practices.map(({ id }) => id)).toEqual([
      'tiny.code',
      'tiny.more',
      'acme.signed',
    ]);
  });

  it('says first steps in its own words, with its own pages first', () => {
    const text = tiny.text.replace(
      '    effort: S\n',
      '    effort: S\n    docs: [https://example.org/a, https://example.org/b]\n',
    );
    const acme = override(`remediation:
  tiny.code:
    text: Ask the platform team for a repository.
    docs: [https://wiki.acme.example/code, https://example.org/b]
    template: template:default/repository
  tiny.more: { docs: [https://wiki.acme.example/more] }
`);
    const [model] = loadModels([{ ...tiny, text }, acme], dictionary);
    expect(model.practices).toMatchObject([
      {
        title: 'Code is versioned',
        remediation: 'Ask the platform team for a repository.',
        docs: [
          'https://wiki.acme.example/code',
          'https://example.org/b',
          'https://example.org/a',
        ],
        template: 'template:default/repository',
      },
      {
        remediation: 'Do the second step.',
        docs: ['https://wiki.acme.example/more'],
      },
    ]);
    expect(model.practices[1]).not.toHaveProperty('template');
  });

  it('lets a later file speak last', () => {
    const say = (text: string) =>
      override(`remediation: { tiny.code: { text: ${text} } }\n`);
    const second = {
      file: 'team.yaml',
      text: say('Second.').text.replace('id: acme', 'id: team'),
    };
    const [model] = loadModels([tiny, say('First.'), second], dictionary);
    expect(model.practices[0].remediation).toBe('Second.');
  });

  it('switches a practice off and keeps the reason', () => {
    const model = changed('switchedOff: { tiny.more: Not in our trade }\n');
    const { when } = model.practices[1];
    expect(when).toBe('off-tiny-more');
    expect(model.conditions[when!]).toEqual({
      means: 'nothing, because acme switched it off: Not in our trade',
      anyOf: [],
    });
    const service = {
      kind: 'Component',
      type: 'service',
      tags: [],
      relationTypes: [],
      dependsOnResourceTypes: [],
      annotations: {},
      seenTiers: [],
      facts: {},
      configured: [],
    };
    expect(applicability(model, service).conditions).toEqual({
      deployable: true,
      'off-tiny-more': false,
    });
  });

  it('does not touch the model it is applied to', () => {
    const before = structuredClone(plain);
    const source = override(`weights: { build: 2 }
switchedOff: { tiny.more: why not }
thresholds: { tiny.code: { ci.share_ratio: { pass: 1 } } }
${PRACTICE}`);
    applyOverride(plain, parseModelOverride(source.text, source.file));
    expect(plain).toEqual(before);
  });

  it('follows another on the same model', () => {
    const second = {
      file: 'team.yaml',
      text: override(
        'thresholds: { tiny.code: { ci.share_ratio: { pass: 0.7 } } }\n',
      ).text.replace('id: acme, version: 2', 'id: team, version: 1'),
    };
    const first = override(
      'thresholds: { tiny.code: { ci.share_ratio: { pass: 0.9 } } }\n',
    );
    const [model] = loadModels([tiny, first, second], dictionary);
    expect(model.metadata.version).toBe('1.0.0+acme.2.team.1');
    expect(model.practices[0].evidence[0]).toMatchObject({ pass: 0.7 });
  });

  it('may change a model that was checked before', () => {
    const { models } = checkModels([override('')], dictionary, [plain]);
    expect(models.map(({ metadata }) => metadata.version)).toEqual([
      '1.0.0+acme.2',
    ]);
  });

  it('may add a practice that another model takes over', () => {
    const other = {
      file: 'other.yaml',
      text: tiny.text
        .replace('id: tiny\n', 'id: other\n')
        .replace(/tiny\./g, 'other.')
        .replace('fact: scm.tidy, equals: true', 'practice: acme.signed'),
    };
    expect(
      loadModels([other, tiny, override(PRACTICE)], dictionary),
    ).toHaveLength(2);
  });
});
