import {
  compileModel,
  parseModel,
  parseSignalDictionary,
  Score,
  scoreEntity,
  ScoringInput,
} from 'backstage-plugin-cd-maturity-common';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Seven entities that were calculated independently of this program. Their folder lies beside the repository where it is
 * worked on; elsewhere these tests are skipped and the tables beside the rules stand alone.
 */
const folder = resolvePackagePath(
  'backstage-plugin-cd-maturity-node',
  '../../../shared/data/worked-case',
);
const present = existsSync(folder);

type ExpectedCase = {
  entity: {
    unrated: boolean;
    overallRank: number;
    progress: number;
    percentToNext: number | null;
    bottleneck: string;
  };
  dimensions: Record<
    string,
    {
      rank: number;
      potential: number;
      next: number | null;
      progress: number;
      unrated: boolean;
      coverage: Record<string, number>;
    }
  >;
  unratedDimensions: string[];
  confidence: {
    value: number;
    shares: { measured: number; people: number; unknown: number };
    breadth: number;
  };
  statuses: Record<string, object>;
  recommendations: Array<{ practice: string; status: string; score: number }>;
};

const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const round4 = (value: number) => Math.round(value * 1e4) / 1e4;

/** The score in the words of the expected results. */
function inTheirWords(score: Score): Omit<ExpectedCase, 'recommendations'> {
  const { confidence } = score;
  return {
    entity: {
      unrated: score.unrated,
      overallRank: score.level,
      progress: round4(score.progress),
      percentToNext: score.percentToNext,
      bottleneck: score.bottleneck,
    },
    dimensions: Object.fromEntries(
      score.dimensions.map(dimension => [
        dimension.id,
        {
          rank: dimension.level,
          potential: dimension.potential,
          next: dimension.next,
          progress: round4(dimension.progress),
          unrated: dimension.unrated,
          coverage: Object.fromEntries(
            Object.entries(dimension.coverage).map(([rank, share]) => [
              rank,
              round4(share),
            ]),
          ),
        },
      ]),
    ),
    unratedDimensions: score.dimensions
      .filter(({ unrated }) => unrated)
      .map(({ id }) => id),
    confidence: {
      value: round4(confidence.value),
      shares: {
        measured: round4(confidence.measured),
        people: round4(confidence.people),
        unknown: round4(confidence.unknown),
      },
      breadth: round4(score.breadth),
    },
    statuses: Object.fromEntries(
      score.practices.map(({ id, status, basis, open, impliedBy }) => [
        id,
        {
          status,
          ...(basis && { basis }),
          ...(open && { open }),
          ...(impliedBy && { implied: true }),
        },
      ]),
    ),
  };
}

/** Level titles are not part of a score. */
function withoutTitles(expected: ExpectedCase) {
  const { overall: _, ...entity } =
    expected.entity as typeof expected.entity & {
      overall: string;
    };
  const dimensions = Object.entries(expected.dimensions).map(
    ([id, dimension]) => {
      const { level: _level, ...rest } = dimension as typeof dimension & {
        level: string;
      };
      return [id, rest];
    },
  );
  return { entity, dimensions: Object.fromEntries(dimensions) };
}

(present ? describe : describe.skip)(
  'worked cases beside the repository',
  () => {
    const expected: Record<string, ExpectedCase> = present
      ? JSON.parse(text('expected.json'))
      : {};
    const names = present ? Object.keys(expected) : ['left out'];

    describe.each(names)('%s', name => {
      let score: Score;
      beforeAll(() => {
        const compiled = compileModel(
          parseModel(text('model.yaml'), 'model.yaml'),
          parseSignalDictionary(text('signals.yaml'), 'signals.yaml'),
        );
        const input: ScoringInput = JSON.parse(text(`facts-${name}.json`));
        score = scoreEntity(compiled, input);
      });

      it('has the levels, statuses and confidence that were calculated', () => {
        const { recommendations: _, ...results } = expected[name];
        expect(inTheirWords(score)).toEqual({
          ...results,
          ...withoutTitles(expected[name]),
        });
      });

      it('has the first five recommendations', () => {
        const { recommendations } = expected[name];
        const first = score.recommendations.slice(0, recommendations.length);
        expect(first.map(({ practiceId }) => practiceId)).toEqual(
          recommendations.map(({ practice }) => practice),
        );
        first.forEach((recommendation, at) => {
          expect(recommendation.score).toBeCloseTo(
            recommendations[at].score,
            2,
          );
        });
      });
    });
  },
);
