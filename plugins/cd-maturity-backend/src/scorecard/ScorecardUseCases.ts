import {
  Aggregate,
  CompiledModel,
  ExportRow,
  GroupBy,
  Heatmap,
  OpenWork,
  OpenWorkByOwner,
  ScorecardFilter,
  ScorecardPage,
  ScorecardSort,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { SharedAnswers } from '../sharing/SharedAnswers';
import { describeCriticality } from './describeCriticality';
import { readAggregate } from './readAggregate';
import { HeatmapQuery, readHeatmap } from './readHeatmap';
import { readOpenWork, readOpenWorkByOwner, readTally } from './readOpenWork';
import { readAllRows, readScorecard } from './readScorecard';
import { readSummary } from './readSummary';
import { Restriction } from './restrict';
import { Scopes } from './Scopes';

export type Filtered = { filter: ScorecardFilter };
export type PageRequest = Filtered & {
  sort: ScorecardSort;
  cursor?: string;
  limit: number;
};
export type SummaryRequest = Filtered & { groupBy: GroupBy };
export type HeatmapRequest = Filtered & HeatmapQuery;
export type Exported = {
  compiled: CompiledModel;
  pages: AsyncIterable<ExportRow[]>;
};
export type AggregateRequest = { entityRef: string; model?: string };

/** The page of the organisation, for whoever may see what the restriction leaves. */
export class ScorecardUseCases {
  readonly #db: Knex;
  readonly #scopes: Scopes;
  readonly #criticality: Pick<Aggregate, 'criticality'>;
  readonly #answers: SharedAnswers;

  constructor(options: {
    db: Knex;
    scopes: Scopes;
    answers: SharedAnswers;
    config: Pick<CdMaturityConfig, 'criticality'>;
  }) {
    this.#db = options.db;
    this.#scopes = options.scopes;
    this.#answers = options.answers;
    this.#criticality = describeCriticality(options.config.criticality);
  }

  getPage(
    request: PageRequest,
    restriction?: Restriction,
  ): Promise<ScorecardPage> {
    const read = async () => {
      const scope = await this.#scopes.of(request.filter, restriction);
      return readScorecard(this.#db, scope, request);
    };
    // Everybody begins with the first page; after it ways part.
    return request.cursor
      ? read()
      : this.#answers.get(['page', request, restriction], read);
  }

  getSummary(
    request: SummaryRequest,
    restriction?: Restriction,
  ): Promise<ScorecardSummary> {
    return this.#answers.get(['summary', request, restriction], async () => ({
      ...(await readSummary(
        this.#db,
        await this.#scopes.of(request.filter, restriction),
        request.groupBy,
      )),
      ...this.#criticality,
    }));
  }

  getHeatmap(
    request: HeatmapRequest,
    restriction?: Restriction,
  ): Promise<Heatmap> {
    return this.#answers.get(['heatmap', request, restriction], async () => ({
      ...(await readHeatmap(
        this.#db,
        await this.#scopes.of(request.filter, restriction),
        request,
      )),
      ...this.#criticality,
    }));
  }

  getAggregate(
    { entityRef, model }: AggregateRequest,
    restriction?: Restriction,
  ): Promise<Aggregate> {
    return this.#answers.get(
      ['aggregate', entityRef, model, restriction],
      async () => ({
        ...(await readAggregate(
          this.#db,
          await this.#scopes.of({ model }, restriction),
          entityRef,
        )),
        ...this.#criticality,
      }),
    );
  }

  async getOpenWork(
    { filter }: Filtered,
    restriction?: Restriction,
  ): Promise<OpenWork[]> {
    const scope = await this.#scopes.of(filter, restriction);
    const tally = await this.#answers.get(['work', filter, restriction], () =>
      readTally(this.#db, scope),
    );
    // Who has just decided sees that: decisions are counted now.
    return readOpenWork(this.#db, scope, tally);
  }

  async getOpenWorkByOwner(
    { filter, practiceId }: Filtered & { practiceId: string },
    restriction?: Restriction,
  ): Promise<OpenWorkByOwner[]> {
    const scope = await this.#scopes.of(filter, restriction);
    return readOpenWorkByOwner(this.#db, scope, practiceId);
  }

  async exportRows(
    filter: ScorecardFilter,
    restriction?: Restriction,
  ): Promise<Exported> {
    const scope = await this.#scopes.of(filter, restriction);
    return { compiled: scope.compiled, pages: readAllRows(this.#db, scope) };
  }
}
