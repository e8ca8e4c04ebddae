import { describeWithData, readJson } from '../__testUtils__/publishedData';
import { benchmark } from './benchmark';
import { benchmarkEditions } from './editions';

describe('benchmark', () => {
  it.each([
    ['deploy.lead_time_p50_hours', 0.5, 10],
    ['deploy.lead_time_p50_hours', 20, 8],
    ['deploy.lead_time_p50_hours', 5000, 0],
    ['deploy.prod_per_week', 1, 6],
    ['deploy.recovery_p50_minutes', 90, 8],
    ['deploy.change_fail_ratio', 0, 10],
    ['deploy.change_fail_ratio', 0.15, 8.5],
    ['deploy.rework_ratio', 1, 0],
  ])('%s of %d is %d of 10', (id, value, score) => {
    expect(benchmark(id, value)?.score).toBeCloseTo(score);
  });

  it('says where others stand, and who asked them', () => {
    expect(benchmark('deploy.recovery_p50_minutes', 90)).toEqual({
      score: 8,
      mean: 7.4,
      sd: 2.1,
      standing: 'around',
      edition: 2025,
      industry: 'All industries',
      credit: 'DORA quick check 2025, dora.dev, CC BY 4.0',
    });
  });

  it.each([
    [0.5, 'above'],
    [24 * 10, 'around'],
    [24 * 60, 'below'],
  ])('a lead time of %d hours stands %s', (hours, standing) => {
    expect(benchmark('deploy.lead_time_p50_hours', hours)?.standing).toBe(
      standing,
    );
  });

  it('compares with an edition and an industry', () => {
    const choice = { edition: 2024, industry: 'financial-services' };
    expect(benchmark('deploy.change_fail_ratio', 0.1, choice)).toMatchObject({
      mean: 8.4,
      edition: 2024,
      industry: 'Financial Services',
    });
  });

  it('has nothing where nobody was asked', () => {
    expect(benchmark('ci.success_ratio', 1)).toBeUndefined();
    expect(benchmark('deploy.prod_per_week', undefined)).toBeUndefined();
    expect(
      benchmark('deploy.rework_ratio', 0.1, { edition: 2024 }),
    ).toBeUndefined();
    expect(
      benchmark('deploy.rework_ratio', 0.1, { industry: 'none' }),
    ).toBeUndefined();
  });

  it('gets better when the figure does', () => {
    const scores = [0.5, 10, 30, 200, 800, 9000].map(
      hours => benchmark('deploy.lead_time_p50_hours', hours)?.score,
    );
    expect(scores).toEqual([10, 8, 6, 4, 2, 0]);
  });
});

type Published = Record<string, Record<string, { mean: number; std: number }>>;
const THEIR_NAMES = {
  leadTime: 'leadtime',
  frequency: 'deployfreq',
  recovery: 'failurerecovery',
  changeFail: 'changefailure',
  rework: 'rework',
} as const;
const HIGH_IS_BAD = ['changeFail', 'rework'];

describeWithData('dora-quick-check')('published answers', () => {
  const published = (edition: number, by: string) =>
    readJson<Published>(`dora-quick-check/editions/${edition}/${by}.json`);

  it.each(
    benchmarkEditions.map(edition => [edition.edition, edition] as const),
  )('%d are what DORA published for each industry', (year, { industries }) => {
    const theirs = published(year, 'industry_metrics');
    expect(industries.map(({ id }) => id).sort()).toEqual(
      Object.keys(theirs)
        .map(id => id.replace(/_/g, '-'))
        .sort(),
    );
    for (const { id, figures } of industries) {
      for (const [name, { mean, sd }] of Object.entries(figures)) {
        const figure =
          theirs[id.replace(/-/g, '_')][
            THEIR_NAMES[name as keyof typeof THEIR_NAMES]
          ];
        expect(sd).toBe(figure.std);
        expect(HIGH_IS_BAD.includes(name) ? 10 - mean : mean).toBeCloseTo(
          figure.mean,
        );
      }
    }
  });

  it('turn recovery round where they go by size of organisation, so that these are left out', () => {
    const { mean } = published(2025, 'organization_size_metrics').all
      .failurerecovery;
    const right = published(2025, 'industry_metrics').all.failurerecovery.mean;
    expect(10 - mean).toBeCloseTo(right);
  });
});
