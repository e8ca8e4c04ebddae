import {
  Aggregate,
  GroupBy,
  Heatmap,
  ScorecardFilter,
  ScorecardPage,
  ScorecardSort,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { GroupTree } from '../catalog/GroupTree';
import { ModelSet } from '../models/ModelSet';
import { readAggregate } from './readAggregate';
import { HeatmapQuery, readHeatmap } from './readHeatmap';
import { readScorecard } from './readScorecard';
import { readSummary } from './readSummary';
import { Restriction } from './restrict';
import { ScorecardScope } from './ScorecardScope';
import { SharedReads } from './SharedReads';

export type Filtered = { filter: ScorecardFilter };
export type PageRequest = Filtered & {
  sort: ScorecardSort;
  cursor?: string;
  limit: number;
};
export type SummaryRequest = Filtered & { groupBy: GroupBy };
export type HeatmapRequest = Filtered & HeatmapQuery;
export type AggregateRequest = { entityRef: string; model?: string };

/** The page of the organisation, for whoever may see what the restriction leaves. */
export class ScorecardUseCases {
  readonly #db: Knex;
  readonly #models: ModelSet;
  readonly #shared = new SharedReads();

  constructor(options: { db: Knex; models: ModelSet }) {
    this.#db = options.db;
    this.#models = options.models;
  }

  async getPage(
    request: PageRequest,
    restriction?: Restriction,
  ): Promise<ScorecardPage> {
    const scope = await this.#scope(request.filter, restriction);
    return readScorecard(this.#db, scope, request);
  }

  getSummary(
    request: SummaryRequest,
    restriction?: Restriction,
  ): Promise<ScorecardSummary> {
    return this.#shared.get(['summary', request, restriction], async () =>
      readSummary(
        this.#db,
        await this.#scope(request.filter, restriction),
        request.groupBy,
      ),
    );
  }

  getHeatmap(
    request: HeatmapRequest,
    restriction?: Restriction,
  ): Promise<Heatmap> {
    return this.#shared.get(['heatmap', request, restriction], async () =>
      readHeatmap(
        this.#db,
        await this.#scope(request.filter, restriction),
        request,
      ),
    );
  }

  getAggregate(
    { entityRef, model }: AggregateRequest,
    restriction?: Restriction,
  ): Promise<Aggregate> {
    return this.#shared.get(
      ['aggregate', entityRef, model, restriction],
      async () =>
        readAggregate(
          this.#db,
          await this.#scope({ model }, restriction),
          entityRef,
        ),
    );
  }

  async #scope(
    filter: ScorecardFilter,
    restriction: Restriction | undefined,
  ): Promise<ScorecardScope> {
    return {
      compiled: filter.model
        ? this.#models.get(filter.model)
        : this.#models.first,
      filter,
      tree: await this.#shared.get('tree', () => GroupTree.read(this.#db)),
      restriction,
    };
  }
}
