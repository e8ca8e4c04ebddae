import {
  Answer,
  answerOf,
  CompiledModel,
  currentResponses,
  holderOf,
  Instant,
  isInForce,
} from 'backstage-plugin-cd-maturity-common';
import { Contradiction, StoredResponse } from '../store/attestations';
import { EntityRecord } from '../store/entities';
import { StoredExemption } from '../store/exemptions';

/** What people say that bears on the results of one entity. */
export type SaidByPeople = {
  exemptions: readonly StoredExemption[];
  /** Answers kept on the entity, its owner and the organisation. */
  responses: readonly StoredResponse[];
  contradictions: readonly Contradiction[];
  /** Group that stands for the organisation. */
  organization?: string;
};

export const NOTHING_SAID: SaidByPeople = {
  exemptions: [],
  responses: [],
  contradictions: [],
};

/** Exemptions in force by what they make of their practice. */
export function exemptPractices(
  model: string,
  said: SaidByPeople,
  asOf: Instant,
): { exempt: string[]; notApplicable: string[] } {
  const held = said.exemptions.filter(
    exemption => exemption.model === model && isInForce(exemption, asOf),
  );
  const idsOf = (effect: StoredExemption['effect']) =>
    held.filter(item => item.effect === effect).map(item => item.practiceId);
  return { exempt: idsOf('exempt'), notApplicable: idsOf('not-applicable') };
}

/**
 * The answers to the questions of a model. Of practices in `contradicted` only those count that were given after a
 * measurement said the opposite.
 */
export function answersOf(
  compiled: CompiledModel,
  entity: EntityRecord,
  said: SaidByPeople,
  asOf: Instant,
  contradicted: ReadonlyMap<string, Instant> = new Map(),
): Record<string, Answer> {
  if (said.responses.length === 0) {
    return {};
  }
  const { metadata, answers } = compiled.model;
  const byPractice = new Map<string, StoredResponse[]>();
  for (const response of said.responses) {
    if (response.model === metadata.id) {
      const { practiceId } = response;
      byPractice.set(practiceId, [
        ...(byPractice.get(practiceId) ?? []),
        response,
      ]);
    }
  }
  return Object.fromEntries(
    [...byPractice].flatMap(([practiceId, responses]) => {
      const scope = compiled.byId.get(practiceId)?.practice.scope;
      const holder = scope && holderOf(scope, entity, said.organization);
      if (!holder) {
        return [];
      }
      const answer = answerOf(
        currentResponses(
          responses.filter(({ holderRef }) => holderRef === holder.ref),
          {
            asOf,
            expireAfter: answers.expireAfter,
            contradictedAt: contradicted.get(practiceId),
          },
        ),
        holder.isGroup,
      );
      return answer ? [[practiceId, answer] as const] : [];
    }),
  );
}
