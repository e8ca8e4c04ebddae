import {
  Answer,
  answerOf,
  CompiledModel,
  CompiledPractice,
  countAnswer,
  currentResponses,
  expiryMs,
  Instant,
  PracticeResult,
  QuestionDto,
  ResponseDto,
  spreadOf,
} from 'backstage-plugin-cd-maturity-common';
import { refusals } from '../permissions/refusals';
import { StoredResponse } from '../store/attestations';
import { askOf } from './askOf';

const iso = (at: Instant) => new Date(at).toISOString();

export function toResponse(
  { respondent, option, link, note, answeredAt }: StoredResponse,
  expireAfter: string,
): ResponseDto {
  return {
    respondent,
    option,
    ...(link ? { link } : {}),
    ...(note ? { note } : {}),
    answeredAt: iso(answeredAt),
    expiresAt: iso(answeredAt + expiryMs(expireAfter)),
  };
}

/** What the answers say together, in the terms of the scale. */
function counted(
  answer: Answer | undefined,
  compiled: CompiledModel,
  scale: string,
): Pick<QuestionDto, 'answer' | 'basis'> {
  const { scales, answers } = compiled.model;
  const result = answer && countAnswer(answer, scales[scale], answers);
  if (!result || result.kind === 'empty') {
    return {};
  }
  return {
    answer: result.option,
    basis: result.basis === 'attested' ? 'attested' : 'declared',
  };
}

/** One question with what was answered to it. */
export function toQuestion(
  compiled: CompiledModel,
  practice: CompiledPractice,
  around: {
    holder: { ref: string; isGroup: boolean } | undefined;
    /** To this question, kept on the holder, expired ones too. */
    responses: readonly StoredResponse[];
    result: PracticeResult | undefined;
    contradictedAt: Instant | undefined;
    reader: string;
    now: Instant;
  },
): QuestionDto {
  const ask = askOf(practice)!;
  const { holder, responses, result, contradictedAt, reader, now } = around;
  const { scales, answers } = compiled.model;
  const { expireAfter, minRespondents } = answers;
  const current = currentResponses(responses, { asOf: now, expireAfter });
  const scale = scales[ask.scale];
  const spread = holder?.isGroup
    ? spreadOf(current, scale, minRespondents)
    : undefined;
  const own = responses.find(({ respondent }) => respondent === reader);
  const oldest = Math.min(...current.map(({ answeredAt }) => answeredAt));
  const conflict = result?.conflict === true;
  return {
    practiceId: practice.id,
    title: practice.practice.title,
    dimension: practice.practice.dimension,
    level: practice.rank,
    gate: practice.gate,
    scope: practice.practice.scope,
    question: ask.ask,
    options: Object.keys(scale.options),
    ...(ask.evidence ? { evidence: ask.evidence } : {}),
    ...(holder ? { holder: holder.ref } : refusals.noOrganization()),
    respondents: current.length,
    ...counted(
      answerOf(current, holder?.isGroup === true),
      compiled,
      ask.scale,
    ),
    ...(spread ? { spread } : {}),
    ...(current.length > 0
      ? { expiresAt: iso(oldest + expiryMs(expireAfter)) }
      : {}),
    ...(own ? { own: toResponse(own, expireAfter) } : {}),
    ...(result ? { status: result.status } : {}),
    conflict,
    needsConfirmation:
      !conflict &&
      contradictedAt !== undefined &&
      current.length > 0 &&
      current.every(({ answeredAt }) => answeredAt <= contradictedAt),
  };
}
