import {
  EntityMaturity,
  PracticeDto,
  RecommendationDto,
} from 'backstage-plugin-cd-maturity-common';

/** A recommendation with the practice that it is about. */
export type Step = { practice: PracticeDto; recommendation: RecommendationDto };

export type NextSteps = {
  /** What the first list is for. */
  aim: 'next-level' | 'rate' | 'top';
  first: Step[];
  /** All others, best first. */
  beyond: Step[];
};

type Input = Pick<
  EntityMaturity,
  'practices' | 'recommendations' | 'dimensions' | 'unrated' | 'percentToNext'
>;

/** Gates about which nothing is known, at the lowest level that has one, in each unrated dimension. */
const wouldRate = (steps: readonly Step[], { dimensions }: Input): Step[] =>
  dimensions
    .filter(dimension => dimension.unrated)
    .flatMap(({ id }) => {
      const gates = steps.filter(
        ({ practice }) =>
          practice.dimension === id &&
          practice.gate &&
          practice.status === 'unknown',
      );
      const lowest = Math.min(...gates.map(({ practice }) => practice.level));
      return gates.filter(({ practice }) => practice.level === lowest);
    });

/** What to show under "next level", by rank. */
export const nextSteps = (maturity: Input): NextSteps => {
  const byId = new Map(maturity.practices.map(item => [item.id, item]));
  const all = [...maturity.recommendations]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(recommendation => {
      const practice = byId.get(recommendation.practiceId);
      return practice ? [{ practice, recommendation }] : [];
    });
  const aimOf = (): NextSteps['aim'] => {
    if (maturity.unrated) return 'rate';
    return maturity.percentToNext === 100 ? 'top' : 'next-level';
  };
  const first = maturity.unrated
    ? wouldRate(all, maturity)
    : all.filter(({ recommendation }) => recommendation.inSmallestSet);
  return {
    aim: aimOf(),
    first,
    beyond: all.filter(step => !first.includes(step)),
  };
};

/** What is shown at once: the smallest set in full, topped up to a handful. */
const HANDFUL = 4;

export const shortList = ({ aim, first, beyond }: NextSteps): NextSteps => ({
  aim,
  first: aim === 'rate' ? first.slice(0, HANDFUL) : first,
  beyond: beyond.slice(0, Math.max(0, HANDFUL - first.length)),
});
