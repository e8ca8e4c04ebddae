import { Aggregate, aggregateSchema } from './aggregate';
import { orgChangesAnswerSchema } from './changes';
import { entityPath } from './entityPath';
import {
  Heatmap,
  HeatmapColumns,
  HeatmapGroupBy,
  heatmapSchema,
} from './heatmap';
import { JsonHttp, JsonHttpOptions } from './JsonHttp';
import { openWorkAnswerSchema, openWorkByOwnerAnswerSchema } from './openWork';
import { queryOf } from './queryOf';
import { ScorecardFilter } from './scorecard';
import {
  historySchema,
  MoverGroupBy,
  Movers,
  moversSchema,
  trendSchema,
} from './trends';
import {
  EntityPreview,
  entityPreviewSchema,
  ModelPreview,
  modelPreviewSchema,
  WhatIfRequest,
} from './whatIf';

/** How groups and the whole organisation stand, and how they got there. @public */
export class OrgClient {
  readonly #http: JsonHttp;

  constructor(options: JsonHttpOptions) {
    this.#http = new JsonHttp(options);
  }

  /** A group, system or domain as a whole. */
  getAggregate(
    entityRef: string,
    options: { model?: string } = {},
  ): Promise<Aggregate> {
    return this.#http.get(
      `${entityPath(entityRef)}/aggregate${queryOf(options)}`,
      aggregateSchema,
    );
  }

  /** 50 rows at a time; `parent` gives the rows below a row. */
  getHeatmap(
    groupBy: HeatmapGroupBy,
    options: ScorecardFilter & {
      columns?: HeatmapColumns;
      parent?: string;
      cursor?: string;
      limit?: number;
    } = {},
  ): Promise<Heatmap> {
    return this.#http.get(
      `/scorecard/heatmap${queryOf({ groupBy, ...options })}`,
      heatmapSchema,
    );
  }

  /** Without `group` or filter: the whole organisation. */
  async getTrend(
    options: ScorecardFilter & { group?: string; days?: number } = {},
  ) {
    const path = `/scorecard/trends${queryOf(options)}`;
    return (await this.#http.get(path, trendSchema)).items;
  }

  getMovers(
    groupBy: MoverGroupBy,
    options: ScorecardFilter & { days?: number } = {},
  ): Promise<Movers> {
    return this.#http.get(
      `/scorecard/movers${queryOf({ groupBy, ...options })}`,
      moversSchema,
    );
  }

  /** What moved on which entity, newest first, and why. */
  async getChanges(
    options: ScorecardFilter & { cursor?: string; limit?: number } = {},
  ) {
    const path = `/scorecard/changes${queryOf(options)}`;
    const answer = await this.#http.get(path, orgChangesAnswerSchema);
    return { items: answer.items, nextCursor: answer.pageInfo.nextCursor };
  }

  /** What a changed model would say of everything; nothing of it is stored. */
  previewModel(
    change: Pick<WhatIfRequest, 'override' | 'model'>,
  ): Promise<ModelPreview> {
    return this.#http.post('/whatif', change, modelPreviewSchema);
  }

  /** How an entity would stand if some practices passed. */
  previewEntity(
    entity: NonNullable<WhatIfRequest['entity']>,
  ): Promise<EntityPreview> {
    return this.#http.post('/whatif', { entity }, entityPreviewSchema);
  }

  /** What stands open, by practice; what stands open on most entities first. */
  async getOpenWork(filter: ScorecardFilter = {}) {
    const path = `/scorecard/recommendations${queryOf(filter)}`;
    return (await this.#http.get(path, openWorkAnswerSchema)).items;
  }

  /** On whose entities a practice stands open. */
  async getOpenWorkByOwner(practiceId: string, filter: ScorecardFilter = {}) {
    const query = queryOf({ of: practiceId, ...filter });
    const answer = await this.#http.get(
      `/scorecard/recommendations${query}`,
      openWorkByOwnerAnswerSchema,
    );
    return answer.owners;
  }

  /** Every row that matches, as a file. */
  exportScorecard(
    format: 'csv' | 'json',
    filter: ScorecardFilter = {},
  ): Promise<Blob> {
    return this.#http.getFile(
      `/scorecard/export${queryOf({ format, ...filter })}`,
    );
  }

  /** Level of an entity over time, oldest first. */
  async getHistory(
    entityRef: string,
    options: { model?: string; days?: number } = {},
  ) {
    const path = `${entityPath(entityRef)}/history${queryOf(options)}`;
    return (await this.#http.get(path, historySchema)).items;
  }
}
