import { deliveryBand } from '../deliveryBand';
import { benchmarkEditions } from './editions';
import { BenchmarkFigure, Distribution } from './types';

/** Where a delivery figure stands on the scale of DORA's quick check, and where those who answered it stand. @public */
export type Benchmark = Distribution & {
  /** From 0 to 10, higher being better. */
  score: number;
  /** Against one standard deviation around the mean. It describes answers, it is no target. */
  standing: 'below' | 'around' | 'above';
  edition: number;
  industry: string;
  /** To be shown beside it. */
  credit: string;
};

/** Whose answers to compare with. @public */
export type BenchmarkChoice = {
  /** 2024 or 2025; the newest when absent. */
  edition?: number;
  /** Id of an industry, `financial-services`; all when absent. */
  industry?: string;
};

const FIGURES = new Map<string, BenchmarkFigure>([
  ['deploy.lead_time_p50_hours', 'leadTime'],
  ['deploy.prod_per_week', 'frequency'],
  ['deploy.recovery_p50_minutes', 'recovery'],
  ['deploy.change_fail_ratio', 'changeFail'],
  ['deploy.rework_ratio', 'rework'],
]);

const SHARES: ReadonlySet<BenchmarkFigure> = new Set(['changeFail', 'rework']);

/** Six answers lie evenly on the scale; a share of 0 is 10, one of 100 % is 0. */
function scoreOf(figure: BenchmarkFigure, metricId: string, value: number) {
  if (SHARES.has(figure)) return 10 * (1 - value);
  const band = deliveryBand(metricId, value);
  return band && ((band.position - 1) / (band.of - 1)) * 10;
}

function standingOf(score: number, { mean, sd }: Distribution) {
  if (score < mean - sd) return 'below';
  return score > mean + sd ? 'above' : 'around';
}

/**
 * The benchmark of one of the five delivery metrics; nothing for other metrics, without a value, and where the edition or
 * the industry does not exist or did not answer.
 * @public
 */
export function benchmark(
  metricId: string,
  value: number | undefined,
  { edition, industry = 'all' }: BenchmarkChoice = {},
): Benchmark | undefined {
  const figure = FIGURES.get(metricId);
  const year = benchmarkEditions.find(
    one => edition === undefined || one.edition === edition,
  );
  const answers = year?.industries.find(({ id }) => id === industry);
  const distribution = figure && answers?.figures[figure];
  if (!figure || !year || !answers || !distribution || value === undefined) {
    return undefined;
  }
  const score = scoreOf(figure, metricId, value);
  return score === undefined
    ? undefined
    : {
        score,
        ...distribution,
        standing: standingOf(score, distribution),
        edition: year.edition,
        industry: answers.name,
        credit: `DORA quick check ${year.edition}, dora.dev, CC BY 4.0`,
      };
}
