import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import { CdMaturityApi } from './CdMaturityApi';
import { changesAnswerSchema } from './changes';
import { Decision, DecisionRequest, decisionSchema } from './decision';
import {
  EntityMaturity,
  entityMaturitySchema,
  recommendationsAnswerSchema,
} from './entityMaturity';
import { entityPath } from './entityPath';
import {
  PushFactsAnswer,
  pushFactsAnswerSchema,
  PushFactsRequest,
} from './facts';
import { metricsAnswerSchema, signalsAnswerSchema } from './metrics';
import { modelsAnswerSchema } from './models';
import { pipelineAnswerSchema } from './pipeline';
import { queryOf } from './queryOf';
import {
  GroupBy,
  ScorecardFilter,
  scorecardPageSchema,
  ScorecardSort,
  scorecardSummarySchema,
} from './scorecard';

const PLUGIN_ID = 'cd-maturity';
const nothing = z.unknown();

/**
 * Speaks to the backend over HTTP, in a browser or in Node. Answers are checked against the contract, so that a backend
 * of another version is noticed here and not somewhere in a page.
 * @public
 */
export class CdMaturityClient implements CdMaturityApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async getModels() {
    return (await this.#get('/models', modelsAnswerSchema)).items;
  }

  getEntity(
    entityRef: string,
    options: { model?: string } = {},
  ): Promise<EntityMaturity> {
    return this.#get(
      `${entityPath(entityRef)}${queryOf(options)}`,
      entityMaturitySchema,
    );
  }

  async getMetrics(entityRef: string) {
    const path = `${entityPath(entityRef)}/metrics`;
    return (await this.#get(path, metricsAnswerSchema)).items;
  }

  getPipeline(entityRef: string) {
    const path = `${entityPath(entityRef)}/pipeline`;
    return this.#get(path, pipelineAnswerSchema);
  }

  async getSignals(
    entityRef: string,
    options: { metric?: string; cursor?: string; limit?: number } = {},
  ) {
    const answer = await this.#get(
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
    return (await this.#get(path, recommendationsAnswerSchema)).items;
  }

  async getChanges(
    entityRef: string,
    options: { model?: string; cursor?: string; limit?: number } = {},
  ) {
    const answer = await this.#get(
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
    return this.#post(
      `${entityPath(entityRef)}/recommendations/${practice}/decision${queryOf(
        options,
      )}`,
      request,
      decisionSchema,
    );
  }

  async refresh(entityRef: string): Promise<void> {
    await this.#post(`${entityPath(entityRef)}/refresh`, {}, nothing);
  }

  getScorecard(
    filter: ScorecardFilter,
    options: { sort?: ScorecardSort; cursor?: string; limit?: number } = {},
  ) {
    return this.#get(
      `/scorecard${queryOf({ ...filter, ...options })}`,
      scorecardPageSchema,
    );
  }

  getSummary(groupBy: GroupBy, filter: ScorecardFilter = {}) {
    return this.#get(
      `/scorecard/summary${queryOf({ groupBy, ...filter })}`,
      scorecardSummarySchema,
    );
  }

  pushFacts(request: PushFactsRequest): Promise<PushFactsAnswer> {
    return this.#post('/facts', request, pushFactsAnswerSchema);
  }

  #get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
    return this.#send(path, schema);
  }

  #post<T extends z.ZodType>(
    path: string,
    body: unknown,
    schema: T,
  ): Promise<z.output<T>> {
    return this.#send(path, schema, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #send<T extends z.ZodType>(
    path: string,
    schema: T,
    init?: RequestInit,
  ): Promise<z.output<T>> {
    const base = await this.#discoveryApi.getBaseUrl(PLUGIN_ID);
    const response = await this.#fetchApi.fetch(`${base}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    const answer = response.status === 204 ? undefined : await response.json();
    return readAnswer(path, schema, answer);
  }
}

/** The answer, or an error that says what to do when backend and client are of different versions. */
function readAnswer<T extends z.ZodType>(
  path: string,
  schema: T,
  answer: unknown,
): z.output<T> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) {
    const [{ path: field, message }] = parsed.error.issues;
    throw new TypeError(
      `The answer to ${path} does not fit the contract at ${
        field.join('.') || 'its top'
      } (${message}). Use the same version of the backend and frontend plugins.`,
    );
  }
  return parsed.data;
}
