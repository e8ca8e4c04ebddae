import { InputError } from '@backstage/errors';
import {
  ChangeDto,
  findMetric,
  MaturityModel,
  MetricDto,
  ModelSummary,
  PipelineDto,
  RecommendationDto,
  SignalKind,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { CatalogReader } from '../catalog/CatalogReader';
import { CdMaturityConfig } from '../config';
import { requireJudged } from '../entity/notJudged';
import { ownerOf } from '../entity/ownership';
import { readEntitySignals } from '../entity/readEntitySignals';
import {
  readEntityMaturity,
  readModelDecisions,
  readScore,
} from '../entity/readEntityMaturity';
import { readShownModel } from '../models/shownModel';
import { readVersions, VersionsRequest } from '../models/readVersions';
import { MaturityWithoutRights } from '../entity/toEntityMaturity';
import { toChange } from '../entity/toChange';
import { toMetrics, toTrend } from '../entity/toMetrics';
import { toPipeline } from '../entity/toPipeline';
import { toRecommendations } from '../entity/toRecommendations';
import { metricContext } from '../evaluation/evaluateEntity';
import { EvaluationEngine } from '../evaluation/EvaluationEngine';
import { readMeasured } from '../evaluation/readMeasured';
import { ModelSet } from '../models/ModelSet';
import { allReadings } from '../store/readings';
import { changePlaceSchema, readChanges } from '../store/scoreChanges';
import { Clock } from '../time/Clock';
import { ChangesRequest, Page, SignalsRequest } from './CdMaturityService';
import { readCursor, writeCursor } from './cursor';
import { KnownEntities } from './KnownEntities';

export type UseCasesOptions = {
  db: Knex;
  models: ModelSet;
  config: Pick<CdMaturityConfig, 'incidentLabels'>;
  clock: Clock;
  engine: EvaluationEngine;
  catalogReader: CatalogReader;
  entities: KnownEntities;
  /** Called when entities have become due. */
  onDirty: () => void;
};

/** What the product can do, without any check of who asks. */
export class UseCases {
  readonly #options: UseCasesOptions;
  readonly #entities: KnownEntities;

  constructor(options: UseCasesOptions) {
    this.#options = options;
    this.#entities = options.entities;
  }

  getModels(): ModelSummary[] {
    return this.#options.models.models.map(({ model }) => ({
      id: model.metadata.id,
      title: model.metadata.title,
      version: model.metadata.version,
    }));
  }

  getModel(id: string): MaturityModel {
    return this.#options.models.get(id).model;
  }

  /** Throws where no such model is in force. */
  getModelVersions(request: VersionsRequest): ReturnType<typeof readVersions> {
    const { db, models } = this.#options;
    models.get(request.model);
    return readVersions(db, request);
  }

  async ownerOf(entityRef: string): Promise<string | undefined> {
    return ownerOf(await this.#entities.get(entityRef));
  }

  async getEntity(request: {
    entityRef: string;
    model?: string;
  }): Promise<MaturityWithoutRights> {
    const { db, models } = this.#options;
    await this.#entities.judged(request.entityRef);
    return readEntityMaturity(db, models, request.entityRef, request.model);
  }

  /** All figures, or one of them with its trend. */
  async getMetrics(entityRef: string, metricId?: string): Promise<MetricDto[]> {
    const { models } = this.#options;
    const metric = metricId === undefined ? undefined : findMetric(metricId);
    if (metricId !== undefined && !metric) {
      throw new InputError(`Invalid field 'metric': no metric ${metricId}`);
    }
    const { input, context } = await readMeasured(
      this.#options,
      entityRef,
      this.#options.clock.now(),
    );
    const readings = allReadings(input.readings);
    const around = metricContext(input, context);
    return metric
      ? [toTrend(metric, readings, models, around)]
      : toMetrics(models, readings, around);
  }

  async getPipeline(entityRef: string): Promise<PipelineDto> {
    const { input, context } = await readMeasured(
      this.#options,
      entityRef,
      this.#options.clock.now(),
    );
    return toPipeline(metricContext(input, context));
  }

  async getSignals(request: SignalsRequest) {
    await this.#entities.get(request.entityRef);
    const { entityRef, cursor, limit } = request;
    const kinds = kindsOf(request);
    const { db, config } = this.#options;
    return readEntitySignals(db, {
      incidentLabels: config.incidentLabels,
      entityRef,
      kinds,
      cursor,
      limit,
    });
  }

  async getRecommendations(request: {
    entityRef: string;
    model?: string;
  }): Promise<RecommendationDto[]> {
    const { db, models } = this.#options;
    const { entityRef, model } = request;
    await this.#entities.judged(entityRef);
    const { compiled, stored } = await readScore(db, models, entityRef, model);
    const { id } = compiled.model.metadata;
    return toRecommendations(
      stored.score,
      await readModelDecisions(db, entityRef, id),
    );
  }

  async getChanges(request: ChangesRequest): Promise<Page<ChangeDto>> {
    const { db, models } = this.#options;
    const { entityRef, limit } = request;
    await this.#entities.get(entityRef);
    requireJudged(models, entityRef);
    const compiled = await readShownModel(db, models, request);
    const changes = await readChanges(db, {
      entityRef,
      model: compiled.model.metadata.id,
      below: readCursor(changePlaceSchema, request.cursor),
      limit: limit + 1,
    });
    const shown = changes.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(change => toChange(compiled, change)),
      ...(last && changes.length > limit
        ? { nextCursor: writeCursor({ at: last.at, id: last.id }) }
        : {}),
    };
  }

  /** Reads the entity from the catalog again and judges it. */
  async refresh(entityRef: string): Promise<void> {
    const { catalogReader, engine } = this.#options;
    await catalogReader.refreshOne(entityRef);
    await engine.evaluateNow(entityRef);
  }
}

function kindsOf(request: SignalsRequest): SignalKind[] | undefined {
  if (request.kind) {
    return [request.kind];
  }
  if (!request.metric) {
    return undefined;
  }
  const metric = findMetric(request.metric);
  if (!metric) {
    throw new InputError(
      `Invalid query parameter 'metric': there is no metric '${request.metric}'`,
    );
  }
  return metric.reads;
}
