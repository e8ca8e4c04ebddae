import { z } from 'zod';
import { MaturityModel } from '../model/model';
import { CdMaturityApi } from './CdMaturityApi';
import { changesAnswerSchema } from './changes';
import { Decision, DecisionRequest, decisionSchema } from './decision';
import {
  EntityMaturity,
  entityMaturitySchema,
  recommendationsAnswerSchema,
} from './entityMaturity';
import { entityPath } from './entityPath';
import { JsonHttp, JsonHttpOptions } from './JsonHttp';
import { metricsAnswerSchema, signalsAnswerSchema } from './metrics';
import {
  modelInForceSchema,
  modelsAnswerSchema,
  modelVersionsAnswerSchema,
} from './models';
import { pipelineAnswerSchema } from './pipeline';
import { queryOf } from './queryOf';
import {
  GroupBy,
  ScorecardFilter,
  scorecardPageSchema,
  ScorecardSort,
  scorecardSummarySchema,
} from './scorecard';

const nothing = z.unknown();

/**
 * Speaks to the backend over HTTP, in a browser or in Node. Answers are checked against the contract, so that a backend
 * of another version is noticed here and not somewhere in a page.
 * @public
 */
export class CdMaturityClient implements CdMaturityApi {
  readonly #http: JsonHttp;

  constructor(options: JsonHttpOptions) {
    this.#http = new JsonHttp(options);
  }

  async getModels() {
    return (await this.#http.get('/models', modelsAnswerSchema)).items;
  }

  getModel(id: string): Promise<MaturityModel> {
    return this.#http.get(
      `/models/${encodeURIComponent(id)}`,
      modelInForceSchema,
    );
  }

  async getModelVersions(
    id: string,
    options: { cursor?: string; limit?: number } = {},
  ) {
    const { items, pageInfo } = await this.#http.get(
      `/models/${encodeURIComponent(id)}/versions${queryOf(options)}`,
      modelVersionsAnswerSchema,
    );
    return { items, nextCursor: pageInfo.nextCursor };
  }

  getEntity(
    entityRef: string,
    options: { model?: string } = {},
  ): Promise<EntityMaturity> {
    return this.#http.get(
      `${entityPath(entityRef)}${queryOf(options)}`,
      entityMaturitySchema,
    );
  }

  async getMetrics(entityRef: string, options: { metric?: string } = {}) {
    const path = `${entityPath(entityRef)}/metrics${queryOf(options)}`;
    return (await this.#http.get(path, metricsAnswerSchema)).items;
  }

  getPipeline(entityRef: string) {
    const path = `${entityPath(entityRef)}/pipeline`;
    return this.#http.get(path, pipelineAnswerSchema);
  }

  async getSignals(
    entityRef: string,
    options: { metric?: string; cursor?: string; limit?: number } = {},
  ) {
    const answer = await this.#http.get(
      `${entityPath(entityRef)}/signals${queryOf(options)}`,
      signalsAnswerSchema,
    );
    return { items: answer.items, nextCursor: answer.pageInfo.nextCursor };
  }

  async getRecommendations(
    entityRef: string,
    options: { model?: string } = {},
  ) {
    const path = `${entityPath(entityRef)}/recommendations${queryOf(options)}`;
    return (await this.#http.get(path, recommendationsAnswerSchema)).items;
  }

  async getChanges(
    entityRef: string,
    options: { model?: string; cursor?: string; limit?: number } = {},
  ) {
    const answer = await this.#http.get(
      `${entityPath(entityRef)}/changes${queryOf(options)}`,
      changesAnswerSchema,
    );
    return { items: answer.items, nextCursor: answer.pageInfo.nextCursor };
  }

  decide(
    entityRef: string,
    practiceId: string,
    request: DecisionRequest,
    options: { model?: string } = {},
  ): Promise<Decision> {
    const practice = encodeURIComponent(practiceId);
    return this.#http.post(
      `${entityPath(entityRef)}/recommendations/${practice}/decision${queryOf(
        options,
      )}`,
      request,
      decisionSchema,
    );
  }

  async refresh(entityRef: string): Promise<void> {
    await this.#http.post(`${entityPath(entityRef)}/refresh`, {}, nothing);
  }

  getScorecard(
    filter: ScorecardFilter,
    options: { sort?: ScorecardSort; cursor?: string; limit?: number } = {},
  ) {
    return this.#http.get(
      `/scorecard${queryOf({ ...filter, ...options })}`,
      scorecardPageSchema,
    );
  }

  getSummary(groupBy: GroupBy, filter: ScorecardFilter = {}) {
    return this.#http.get(
      `/scorecard/summary${queryOf({ groupBy, ...filter })}`,
      scorecardSummarySchema,
    );
  }
}
