import { QuestionDto } from 'backstage-plugin-cd-maturity-common';

/** Questions that the same entity or group answers. */
export type QuestionGroup = {
  scope: QuestionDto['scope'];
  holder?: string;
  questions: QuestionDto[];
};

const ORDER: ReadonlyArray<QuestionDto['scope']> = ['component', 'team', 'org'];

/** The entity's own questions first, then its team's, then those of the organisation; gates before the rest. */
export const questionGroups = (
  questions: readonly QuestionDto[],
): QuestionGroup[] =>
  ORDER.flatMap(scope => {
    const own = questions.filter(question => question.scope === scope);
    if (own.length === 0) return [];
    return {
      scope,
      holder: own[0].holder,
      questions: own.sort(
        (a, b) => Number(b.gate) - Number(a.gate) || a.level - b.level,
      ),
    };
  });
