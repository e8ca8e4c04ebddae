import { metric, practice, scoreByAnswers } from './__testUtils__/tinyModel';

const gates = ['a', 'b', 'c', 'd'].map(x => practice(`low.${x}`));
const one = (answers: Record<string, string>, input = {}) =>
  scoreByAnswers(gates, answers, {}, input);

describe('unrated', () => {
  it('is a dimension with half of its first gates unknown', () => {
    const rated = one({ 'low.a': 'yes', 'low.b': 'no', 'low.c': 'no' });
    expect(rated.dimensions[0].unrated).toBe(false);
    expect(rated).toMatchObject({ unrated: false, percentToNext: 25 });

    const unrated = one({ 'low.a': 'yes', 'low.b': 'no' });
    expect(unrated.dimensions[0]).toMatchObject({ unrated: true, level: 0 });
    expect(unrated).toMatchObject({ unrated: true, percentToNext: null });
  });

  it('is an entity with half of its weight in such dimensions', () => {
    const practices = [
      practice('low.a'),
      practice('low.b', { dimension: 'rest' }),
      practice('low.c', { dimension: 'more' }),
    ];
    const unrated = (answers: Record<string, string>) =>
      scoreByAnswers(practices, answers).unrated;
    expect(unrated({ 'low.a': 'no', 'low.b': 'no' })).toBe(false);
    expect(unrated({ 'low.a': 'no' })).toBe(true);
  });

  it('looks at the first level that has a gate which counts', () => {
    const practices = [practice('low.a'), practice('middle.b')];
    const [dimension] = scoreByAnswers(
      practices,
      { 'middle.b': 'yes' },
      {},
      { exemptions: ['low.a'] },
    ).dimensions;
    expect(dimension).toMatchObject({ unrated: false, level: 2 });
  });
});

describe('a level with a mark', () => {
  const pass = {
    'low.a': 'yes!',
    'low.b': 'yes',
    'low.c': 'yes',
    'low.d': 'yes',
  };

  it('is provisional when every gate rests on words', () => {
    const provisional = (answers: Record<string, string>) =>
      one(answers).dimensions[0].provisional;
    expect(provisional({ ...pass, 'low.a': 'yes' })).toBe(true);
    expect(provisional(pass)).toBe(false);
    expect(provisional({})).toBe(false);
  });

  it('shows exemptions above a fifth of its gates', () => {
    const withExemptions = (...exemptions: string[]) =>
      one(pass, { exemptions }).dimensions[0].withExemptions;
    expect(withExemptions()).toBe(false);
    expect(withExemptions('low.d')).toBe(true);
  });

  it('shows none for a fifth, and none that does not matter to the level', () => {
    const fifth = [
      ...gates,
      practice('low.e'),
      practice('low.f', { gate: false }),
    ];
    const [dimension] = scoreByAnswers(
      fifth,
      { ...pass, 'low.e': 'yes' },
      {},
      { exemptions: ['low.d', 'low.f'] },
    ).dimensions;
    expect(dimension).toMatchObject({ level: 1, withExemptions: false });
  });
});

describe('confidence', () => {
  const practices = [
    practice('low.measured', { evidence: [metric('t.a')] }),
    practice('low.attested'),
    practice('low.declared', { gate: false }),
    practice('low.unknown'),
    practice('low.gone'),
  ];
  const { confidence, breadth } = scoreByAnswers(
    practices,
    { 'low.attested': 'no!', 'low.declared': 'yes' },
    {},
    {
      metrics: { 't.a': { value: 0.5, samples: 1 } },
      notApplicable: ['low.gone'],
    },
  );

  it('is the trust in what is known, by weight', () => {
    expect(confidence.value).toBeCloseTo((3 * 1 + 3 * 0.7 + 0.4) / 10);
    expect(confidence.band).toBe('medium');
  });

  it('is split by where it comes from', () => {
    expect(confidence.measured).toBeCloseTo(0.3);
    expect(confidence.people).toBeCloseTo(0.4);
    expect(confidence.unknown).toBeCloseTo(0.3);
  });

  it('does not depend on how good it is; breadth does', () => {
    expect(breadth).toBeCloseTo((3 * 0.5 + 1) / 10);
  });

  it.each([
    ['yes!', 'medium'],
    ['yes', 'low'],
  ])('of one answer "%s" is %s', (answer, band) => {
    const score = scoreByAnswers([practice('low.one')], { 'low.one': answer });
    expect(score.confidence.band).toBe(band);
  });
});
