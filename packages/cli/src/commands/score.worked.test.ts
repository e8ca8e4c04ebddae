import { callCli } from '../__testUtils__/callCli';
import { workedCases } from '../__testUtils__/workedCases';

const whenPresent = workedCases.present ? describe : describe.skip;

const round = (value: number) => Math.round(value * 1e4) / 1e4;

whenPresent('worked cases of the scoring rules, by command line', () => {
  const names = workedCases.present ? workedCases.names() : ['absent'];

  it.each(names)('%s', async name => {
    const expected = workedCases.expected()[name];
    const { code, stdout, stderr } = await callCli([
      'score',
      '--model',
      workedCases.file('model.yaml'),
      '--signal-dictionary',
      workedCases.file('signals.yaml'),
      '--facts',
      workedCases.file(`facts-${name}.json`),
      '--json',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

    const score = JSON.parse(stdout);
    expect(score).toMatchObject({
      unrated: expected.entity.unrated,
      level: expected.entity.unrated ? null : expected.entity.overallRank,
      computedLevel: expected.entity.overallRank,
      percentToNext: expected.entity.percentToNext,
      bottleneck: expected.entity.bottleneck,
    });
    expect(round(score.progress)).toBe(expected.entity.progress);
    expect(round(score.confidence.value)).toBe(expected.confidence.value);
    expect(round(score.breadth)).toBe(expected.confidence.breadth);
    for (const dimension of score.dimensions) {
      expect(dimension).toMatchObject({
        level: expected.dimensions[dimension.id].rank,
        potential: expected.dimensions[dimension.id].potential,
        next: expected.dimensions[dimension.id].next,
      });
    }
    for (const { id, status, basis } of score.practices) {
      expect({ id, status, basis }).toEqual({
        id,
        status: expected.statuses[id].status,
        basis: expected.statuses[id].basis,
      });
    }
    expect(
      score.recommendations
        .slice(0, expected.recommendations.length)
        .map(({ practiceId }: { practiceId: string }) => practiceId),
    ).toEqual(
      expected.recommendations.map(
        ({ practice }: { practice: string }) => practice,
      ),
    );
  });
});
