import {
  Assessment,
  CompiledModel,
  CompiledPractice,
  holderOf,
  Instant,
  PracticeResult,
} from 'backstage-plugin-cd-maturity-common';
import { Contradiction, StoredResponse } from '../store/attestations';
import { EntityRecord } from '../store/entities';
import { askOf } from './askOf';
import { toQuestion } from './toQuestion';

/** Switched off by its profile or a condition: nothing was looked at. What people called not applicable is asked again. */
function isSwitchedOff(result: PracticeResult | undefined): boolean {
  return result?.status === 'not-applicable' && result.clauses.length === 0;
}

/** A group is asked what concerns all its components; what concerns one of them is asked there. */
function isAskedOn(
  entity: EntityRecord,
  { practice }: CompiledPractice,
  judged: boolean,
  organization: string | undefined,
): boolean {
  if (entity.kind !== 'group' || judged) {
    return true;
  }
  return (
    practice.scope === 'team' ||
    (practice.scope === 'org' && entity.entityRef === organization)
  );
}

/** All questions that apply, with their answers. */
export function toAssessment(
  compiled: CompiledModel,
  entity: EntityRecord,
  around: {
    results: ReadonlyMap<string, PracticeResult>;
    responses: readonly StoredResponse[];
    contradictions: readonly Contradiction[];
    organization: string | undefined;
    reader: string;
    now: Instant;
  },
): Assessment {
  const { results, organization } = around;
  const model = compiled.model.metadata.id;
  const asked = compiled.practices.filter(
    practice =>
      askOf(practice) &&
      isAskedOn(entity, practice, results.size > 0, organization) &&
      !isSwitchedOff(results.get(practice.id)),
  );
  let expired = 0;
  const questions = asked.map(practice => {
    const holder = holderOf(practice.practice.scope, entity, organization);
    const responses = around.responses.filter(
      response =>
        response.model === model &&
        response.practiceId === practice.id &&
        response.holderRef === holder?.ref,
    );
    const question = toQuestion(compiled, practice, {
      holder,
      responses,
      result: results.get(practice.id),
      contradictedAt: around.contradictions.find(
        item => item.model === model && item.practiceId === practice.id,
      )?.at,
      reader: around.reader,
      now: around.now,
    });
    expired += responses.length > 0 && question.respondents === 0 ? 1 : 0;
    return question;
  });
  return {
    entityRef: entity.entityRef,
    model,
    questions,
    progress: {
      questions: questions.length,
      answered: questions.filter(({ answer }) => answer !== undefined).length,
      expired,
      contradicted: questions.filter(({ conflict }) => conflict).length,
    },
  };
}
