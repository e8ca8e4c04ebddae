import {
  CompiledModel,
  Instant,
  Score,
  scoreEntity,
  ScoringInput,
} from 'backstage-plugin-cd-maturity-common';
import { Contradiction } from '../store/attestations';
import { EntityRecord } from '../store/entities';
import { WithoutExemptions } from '../store/scores';
import { answersOf, exemptPractices, SaidByPeople } from './saidByPeople';

export type ScoredWithPeople = {
  score: Score;
  /** What the score rests on. */
  scoring: ScoringInput;
  withoutExemptions?: WithoutExemptions;
  /** Answers that a measurement says the opposite of now. */
  contradictions: Contradiction[];
};

/** The result rests on what people said, and that was said before a measurement spoke against it. */
function countsOldAnswer(
  score: Score,
  known: ReadonlyMap<string, Instant>,
): boolean {
  return (
    known.size > 0 &&
    score.practices.some(
      ({ id, basis, conflict }) =>
        !conflict &&
        (basis === 'attested' || basis === 'declared') &&
        known.has(id),
    )
  );
}

/**
 * Of the answers that were contradicted, those stay while the measurement is there to be compared with; once it is
 * gone they count again only after they were confirmed.
 */
function scoreWithAnswers(
  compiled: CompiledModel,
  entity: EntityRecord,
  said: SaidByPeople,
  input: Omit<ScoringInput, 'answers'>,
  asOf: Instant,
): { score: Score; scoring: ScoringInput } {
  const known = new Map(
    said.contradictions
      .filter(({ model }) => model === compiled.model.metadata.id)
      .map(({ practiceId, at }) => [practiceId, at]),
  );
  const scoring = {
    ...input,
    answers: answersOf(compiled, entity, said, asOf),
  };
  const score = scoreEntity(compiled, scoring);
  if (!countsOldAnswer(score, known)) {
    return { score, scoring };
  }
  const conflicts = new Set(
    score.practices.filter(({ conflict }) => conflict).map(({ id }) => id),
  );
  const gone = new Map([...known].filter(([id]) => !conflicts.has(id)));
  const confirmed = {
    ...input,
    answers: answersOf(compiled, entity, said, asOf, gone),
  };
  return { score: scoreEntity(compiled, confirmed), scoring: confirmed };
}

function summary(score: Score, exempt: number): WithoutExemptions {
  return {
    exempt,
    level: score.unrated ? null : score.level,
    progress: score.progress,
    percentToNext: score.percentToNext,
    dimensions: score.dimensions.map(({ id, level, progress }) => ({
      id,
      level,
      progress,
    })),
  };
}

/** The score with what people said and with their exemptions, and what it would be without the exemptions. */
export function scoreWithPeople(
  compiled: CompiledModel,
  request: {
    entity: EntityRecord;
    said: SaidByPeople;
    input: Omit<ScoringInput, 'answers' | 'exemptions'>;
    asOf: Instant;
  },
): ScoredWithPeople {
  const { entity, said, input, asOf } = request;
  const { id } = compiled.model.metadata;
  const { exempt, notApplicable } = exemptPractices(id, said, asOf);
  const plain = { ...input, exemptions: [] };
  const { score, scoring } = scoreWithAnswers(
    compiled,
    entity,
    said,
    {
      ...plain,
      exemptions: exempt,
      notApplicable: [...input.notApplicable, ...notApplicable],
    },
    asOf,
  );
  const contradictions = score.practices
    .filter(({ conflict }) => conflict)
    .map(practice => ({
      entityRef: entity.entityRef,
      model: id,
      practiceId: practice.id,
      at: asOf,
    }));
  const count = exempt.length + notApplicable.length;
  return {
    score,
    scoring,
    contradictions,
    ...(count > 0
      ? {
          withoutExemptions: summary(
            scoreWithAnswers(compiled, entity, said, plain, asOf).score,
            count,
          ),
        }
      : {}),
  };
}
