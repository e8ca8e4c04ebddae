import {
  HistoryPoint,
  Movers,
  OrgChange,
  TrendDay,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { requireJudged } from '../entity/notJudged';
import { ModelSet } from '../models/ModelSet';
import { Restriction } from '../scorecard/restrict';
import { Filtered } from '../scorecard/ScorecardUseCases';
import { Scopes } from '../scorecard/Scopes';
import { SharedReads } from '../sharing/SharedReads';
import { Page } from '../service/CdMaturityService';
import { Clock } from '../time/Clock';
import { DAY_MS } from './day';
import { readHistory } from './readHistory';
import { MoversQuery, readMovers } from './readMovers';
import { ChangesQuery, readOrgChanges } from './readOrgChanges';
import { readTrend, TrendQuery } from './readTrend';

export type TrendRequest = Filtered & TrendQuery;
export type MoversRequest = Filtered & MoversQuery;
export type OrgChangesRequest = Filtered & ChangesQuery;
export type HistoryRequest = {
  entityRef: string;
  model?: string;
  days: number;
};

/** How everything came to stand where it stands. */
export class HistoryUseCases {
  readonly #db: Knex;
  readonly #models: ModelSet;
  readonly #clock: Clock;
  readonly #scopes: Scopes;
  readonly #shared = new SharedReads();

  constructor(options: {
    db: Knex;
    models: ModelSet;
    clock: Clock;
    scopes: Scopes;
  }) {
    this.#db = options.db;
    this.#models = options.models;
    this.#clock = options.clock;
    this.#scopes = options.scopes;
  }

  getTrend(
    request: TrendRequest,
    restriction?: Restriction,
  ): Promise<{ items: TrendDay[] }> {
    return this.#shared.get(['trend', request, restriction], async () => ({
      items: await readTrend(
        this.#db,
        await this.#scopes.of(request.filter, restriction),
        request,
        this.#clock.now(),
      ),
    }));
  }

  getMovers(
    request: MoversRequest,
    restriction?: Restriction,
  ): Promise<Movers> {
    return this.#shared.get(['movers', request, restriction], async () =>
      readMovers(
        this.#db,
        await this.#scopes.of(request.filter, restriction),
        request,
        this.#clock.now(),
      ),
    );
  }

  async getChanges(
    request: OrgChangesRequest,
    restriction?: Restriction,
  ): Promise<Page<OrgChange>> {
    const scope = await this.#scopes.of(request.filter, restriction);
    return readOrgChanges(this.#db, scope, request);
  }

  async getHistory({
    entityRef,
    model,
    days,
  }: HistoryRequest): Promise<HistoryPoint[]> {
    requireJudged(this.#models, entityRef);
    const compiled = model ? this.#models.get(model) : this.#models.first;
    const since = this.#clock.now() - days * DAY_MS;
    return readHistory(this.#db, compiled, { entityRef, since });
  }
}
