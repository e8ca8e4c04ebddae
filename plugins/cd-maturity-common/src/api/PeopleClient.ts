import {
  Assessment,
  assessmentSchema,
  Attestation,
  AttestationRequest,
  attestationSchema,
} from './attestations';
import { BadgeToken, BadgeTokenRequest, badgeTokenSchema } from './badges';
import {
  CampaignDto,
  campaignDtoSchema,
  CampaignParts,
  campaignPartsSchema,
  CampaignProgress,
  campaignProgressSchema,
  CampaignPromotion,
  campaignPromotionAnswerSchema,
  CampaignRequest,
  CampaignsAnswer,
  campaignsAnswerSchema,
} from './campaigns';
import { DecisionHistory, decisionHistorySchema } from './decision';
import {
  DisputeDto,
  disputeDtoSchema,
  DisputeResolution,
  DisputesAnswer,
  disputesAnswerSchema,
  FalseReading,
  falseReadingsAnswerSchema,
} from './disputes';
import { entityPath } from './entityPath';
import {
  ExemptionDto,
  exemptionDtoSchema,
  ExemptionFilter,
  ExemptionRequest,
  ExemptionsAnswer,
  exemptionsAnswerSchema,
} from './exemptions';
import { GoalDto, goalDtoSchema, GoalRequest } from './goals';
import { JsonHttp, JsonHttpOptions } from './JsonHttp';
import { queryOf } from './queryOf';
import { mutedTopicsSchema, TellingTopic } from './telling';

/** @public */
export type OfModel = { model?: string };
/** @public */
export type PageOf = { cursor?: string; limit?: number };
/** An answer to what somebody asked for; `version` as it was read. @public */
export type NotedAnswer = { note?: string; version?: number };
/** An answer that has to say why. @public */
export type NotedRefusal = { note: string; version?: number };

const segment = encodeURIComponent;

/** What people do: exemptions, answers, goals, campaigns, and what became of their decisions. @public */
export class PeopleClient {
  readonly #http: JsonHttp;

  constructor(options: JsonHttpOptions) {
    this.#http = new JsonHttp(options);
  }

  /** Every move of a decision, newest first. */
  getDecisionHistory(
    entityRef: string,
    practiceId: string,
    options: OfModel & PageOf = {},
  ): Promise<DecisionHistory> {
    return this.#http.get(
      `${entityPath(entityRef)}/recommendations/${segment(
        practiceId,
      )}/decision${queryOf(options)}`,
      decisionHistorySchema,
    );
  }

  getExemptions(
    filter: ExemptionFilter & PageOf = {},
  ): Promise<ExemptionsAnswer> {
    return this.#http.get(
      `/exemptions${queryOf(filter)}`,
      exemptionsAnswerSchema,
    );
  }

  getExemption(id: string): Promise<ExemptionDto> {
    return this.#http.get(`/exemptions/${segment(id)}`, exemptionDtoSchema);
  }

  requestExemption(request: ExemptionRequest): Promise<ExemptionDto> {
    return this.#http.post('/exemptions', request, exemptionDtoSchema);
  }

  approveExemption(
    id: string,
    answer: NotedAnswer = {},
  ): Promise<ExemptionDto> {
    return this.#answerExemption(id, 'approve', answer);
  }

  rejectExemption(id: string, refusal: NotedRefusal): Promise<ExemptionDto> {
    return this.#answerExemption(id, 'reject', refusal);
  }

  revokeExemption(id: string, refusal: NotedRefusal): Promise<ExemptionDto> {
    return this.#answerExemption(id, 'revoke', refusal);
  }

  withdrawExemption(
    id: string,
    answer: NotedAnswer = {},
  ): Promise<ExemptionDto> {
    return this.#answerExemption(id, 'withdraw', answer);
  }

  /** The questions that apply to an entity or group, with their answers. */
  getAssessment(entityRef: string, options: OfModel = {}): Promise<Assessment> {
    return this.#http.get(
      `${entityPath(entityRef)}/assessment${queryOf(options)}`,
      assessmentSchema,
    );
  }

  getAttestation(
    entityRef: string,
    practiceId: string,
    options: OfModel = {},
  ): Promise<Attestation> {
    return this.#http.get(
      attestationPath(entityRef, practiceId, options),
      attestationSchema,
    );
  }

  /** The caller's own answer; it takes the place of the one before. */
  attest(
    entityRef: string,
    practiceId: string,
    request: AttestationRequest,
    options: OfModel = {},
  ): Promise<Attestation> {
    return this.#http.put(
      attestationPath(entityRef, practiceId, options),
      request,
      attestationSchema,
    );
  }

  getGoal(entityRef: string, options: OfModel = {}): Promise<GoalDto> {
    return this.#http.get(goalPath(entityRef, options), goalDtoSchema);
  }

  setGoal(
    entityRef: string,
    request: GoalRequest,
    options: OfModel = {},
  ): Promise<GoalDto> {
    return this.#http.put(goalPath(entityRef, options), request, goalDtoSchema);
  }

  /** What is inherited holds again. */
  clearGoal(entityRef: string, options: OfModel = {}): Promise<GoalDto> {
    return this.#http.delete(goalPath(entityRef, options), goalDtoSchema);
  }

  /** Running ones, or those that have ended. */
  getCampaigns(
    options: { ended?: boolean } & PageOf = {},
  ): Promise<CampaignsAnswer> {
    const { ended = false, ...page } = options;
    return this.#http.get(
      `/campaigns${queryOf({ ended: String(ended), ...page })}`,
      campaignsAnswerSchema,
    );
  }

  /** Those that an entity takes part in and that have not ended. */
  getCampaignsOf(
    entityRef: string,
    options: OfModel = {},
  ): Promise<CampaignParts> {
    return this.#http.get(
      `${entityPath(entityRef)}/campaigns${queryOf(options)}`,
      campaignPartsSchema,
    );
  }

  getCampaign(id: string): Promise<CampaignDto> {
    return this.#http.get(`/campaigns/${segment(id)}`, campaignDtoSchema);
  }

  getCampaignProgress(id: string): Promise<CampaignProgress> {
    return this.#http.get(
      `/campaigns/${segment(id)}/progress`,
      campaignProgressSchema,
    );
  }

  createCampaign(request: CampaignRequest): Promise<CampaignDto> {
    return this.#http.post('/campaigns', request, campaignDtoSchema);
  }

  changeCampaign(id: string, request: CampaignRequest): Promise<CampaignDto> {
    return this.#http.put(
      `/campaigns/${segment(id)}`,
      request,
      campaignDtoSchema,
    );
  }

  /** Keeps its result; it cannot be changed any more. */
  endCampaign(id: string, answer: NotedAnswer = {}): Promise<CampaignDto> {
    return this.#http.post(
      `/campaigns/${segment(id)}/end`,
      answer,
      campaignDtoSchema,
    );
  }

  async promoteCampaign(
    id: string,
    request: CampaignPromotion,
  ): Promise<Array<{ ref: string; goal: GoalDto }>> {
    const { items } = await this.#http.post(
      `/campaigns/${segment(id)}/promote`,
      request,
      campaignPromotionAnswerSchema,
    );
    return items;
  }

  getDisputes(
    options: { state?: Array<DisputeDto['state']> } & PageOf = {},
  ): Promise<DisputesAnswer> {
    return this.#http.get(`/disputes${queryOf(options)}`, disputesAnswerSchema);
  }

  resolveDispute(
    id: string,
    resolution: DisputeResolution,
  ): Promise<DisputeDto> {
    return this.#http.post(
      `/disputes/${segment(id)}/resolve`,
      resolution,
      disputeDtoSchema,
    );
  }

  /** How often the readings of each practice were wrong. */
  async getFalseReadings(options: OfModel = {}): Promise<FalseReading[]> {
    const { items } = await this.#http.get(
      `/false-readings${queryOf(options)}`,
      falseReadingsAnswerSchema,
    );
    return items;
  }

  /** A badge of the level for pages outside of the portal. */
  createBadge(request: BadgeTokenRequest): Promise<BadgeToken> {
    return this.#http.post('/badge-tokens', request, badgeTokenSchema);
  }

  /** What the caller does not want to be told. */
  async getMutedTopics(): Promise<TellingTopic[]> {
    const { topics } = await this.#http.get('/muted-topics', mutedTopicsSchema);
    return topics;
  }

  /** Puts topics in place of those that the caller muted before. */
  async muteTopics(topics: TellingTopic[]): Promise<TellingTopic[]> {
    const answer = await this.#http.put(
      '/muted-topics',
      { topics },
      mutedTopicsSchema,
    );
    return answer.topics;
  }

  #answerExemption(
    id: string,
    type: string,
    body: NotedAnswer,
  ): Promise<ExemptionDto> {
    return this.#http.post(
      `/exemptions/${segment(id)}/${type}`,
      body,
      exemptionDtoSchema,
    );
  }
}

function attestationPath(
  entityRef: string,
  practiceId: string,
  options: OfModel,
): string {
  return `${entityPath(entityRef)}/attestations/${segment(practiceId)}${queryOf(
    options,
  )}`;
}

function goalPath(entityRef: string, options: OfModel): string {
  return `${entityPath(entityRef)}/goal${queryOf(options)}`;
}
