import { metric, practice, scoreByAnswers } from './__testUtils__/tinyModel';

const chain = [
  practice('low.script', { supersededBy: ['low.server', 'high.all'] }),
  practice('low.server', { supersededBy: ['middle.commit'] }),
  practice('middle.commit', { supersededBy: ['high.all'] }),
  practice('high.all', { gate: false }),
];

function results(
  answers: Record<string, string>,
  practices = chain,
  input = {},
) {
  const score = scoreByAnswers(practices, answers, {}, input);
  return Object.fromEntries(
    score.practices.map(p => [p.id, [p.status, p.basis, p.impliedBy]]),
  );
}

describe('coverPractices', () => {
  it('gives credit all the way down, whatever was said below', () => {
    expect(results({ 'high.all': 'yes', 'low.server': 'no' })).toEqual({
      'low.script': ['pass', 'declared', 'low.server'],
      'low.server': ['pass', 'declared', 'middle.commit'],
      'middle.commit': ['pass', 'declared', 'high.all'],
      'high.all': ['pass', 'declared', undefined],
    });
  });

  it('names the strongest of those that cover', () => {
    expect(
      results({ 'high.all': 'yes', 'low.server': 'yes!' })['low.script'],
    ).toEqual(['pass', 'attested', 'low.server']);
  });

  it('keeps what passes by itself', () => {
    expect(
      results({ 'high.all': 'yes!', 'low.script': 'yes' })['low.script'],
    ).toEqual(['pass', 'declared', undefined]);
  });

  it('gives no credit for partial', () => {
    expect(results({ 'high.all': 'partly' })['middle.commit'][0]).toBe(
      'unknown',
    );
  });

  it('never covers what does not apply or is exempt', () => {
    const input = { notApplicable: ['low.script'], exemptions: ['low.server'] };
    const covered = results({ 'high.all': 'yes' }, chain, input);
    expect(covered['low.script'][0]).toBe('not-applicable');
    expect(covered['low.server'][0]).toBe('exempt');
  });

  describe('what was measured to fail', () => {
    const measured = [
      practice('low.half', {
        evidence: [metric('t.a')],
        supersededBy: ['high.all'],
      }),
      practice('high.all', {
        gate: false,
        evidence: [metric('t.b'), { ask: 'All?', scale: 'yesno' }],
      }),
    ];
    const fails = { 't.a': { value: 0, samples: 1 } };

    it('does not give way to words', () => {
      const input = { metrics: fails };
      expect(
        results({ 'high.all': 'yes!' }, measured, input)['low.half'],
      ).toEqual(['fail', 'measured', undefined]);
    });

    it('gives way to a measurement', () => {
      const metrics = { ...fails, 't.b': { value: 1, samples: 1 } };
      expect(results({}, measured, { metrics })['low.half']).toEqual([
        'pass',
        'measured',
        'high.all',
      ]);
    });
  });

  it('looks through what also passes by itself', () => {
    const practices = [
      practice('low.half', {
        evidence: [metric('t.a')],
        supersededBy: ['middle.said'],
      }),
      practice('middle.said', { supersededBy: ['high.all'] }),
      practice('high.all', { evidence: [metric('t.b')] }),
    ];
    const metrics = {
      't.a': { value: 0, samples: 1 },
      't.b': { value: 1, samples: 1 },
    };
    const covered = ['pass', 'measured'];
    for (const said of ['dont-know', 'yes']) {
      const covering = { 'middle.said': said };
      const [status, basis] = results(covering, practices, { metrics })[
        'low.half'
      ];
      expect([status, basis]).toEqual(covered);
    }
  });

  it('lets words open no gate of the upper levels, not even from above', () => {
    const gates = [
      practice('high.gate', { flag: 'advanced', supersededBy: ['top.more'] }),
      practice('top.more', { gate: false }),
      practice('low.x'),
      practice('middle.x'),
    ];
    expect(results({ 'high.gate': 'yes' }, gates)['high.gate'][0]).toBe(
      'partial',
    );
    expect(results({ 'top.more': 'yes' }, gates)['high.gate']).toEqual([
      'partial',
      'declared',
      'top.more',
    ]);
    expect(results({ 'high.gate': 'yes!' }, gates)['high.gate'][0]).toBe(
      'pass',
    );
  });
});
