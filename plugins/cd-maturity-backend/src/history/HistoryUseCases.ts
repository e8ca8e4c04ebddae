import {
  HistoryPoint,
  Movers,
  OrgChangesAnswer,
  TrendDay,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { requireJudged } from '../entity/notJudged';
import { ModelSet } from '../models/ModelSet';
import { readShownModel } from '../models/shownModel';
import { Restriction } from '../scorecard/restrict';
import { Filtered } from '../scorecard/ScorecardUseCases';
import { Scopes } from '../scorecard/Scopes';
import { SharedAnswers } from '../sharing/SharedAnswers';
import { Clock } from '../time/Clock';
import { DAY_MS, dayOf } from './day';
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
  readonly #answers: SharedAnswers;

  constructor(options: {
    db: Knex;
    models: ModelSet;
    clock: Clock;
    scopes: Scopes;
    answers: SharedAnswers;
  }) {
    this.#db = options.db;
    this.#models = options.models;
    this.#clock = options.clock;
    this.#scopes = options.scopes;
    this.#answers = options.answers;
  }

  getTrend(
    request: TrendRequest,
    restriction?: Restriction,
  ): Promise<{ items: TrendDay[] }> {
    const now = this.#clock.now();
    const question = ['trend', dayOf(now), request, restriction];
    return this.#answers.get(question, async () => {
      const scope = await this.#scopes.of(request.filter, restriction);
      return { items: await readTrend(this.#db, scope, request, now) };
    });
  }

  getMovers(
    request: MoversRequest,
    restriction?: Restriction,
  ): Promise<Movers> {
    const now = this.#clock.now();
    const question = ['movers', dayOf(now), request, restriction];
    return this.#answers.get(question, async () => {
      const scope = await this.#scopes.of(request.filter, restriction);
      return readMovers(this.#db, scope, request, now);
    });
  }

  getChanges(
    request: OrgChangesRequest,
    restriction?: Restriction,
  ): Promise<OrgChangesAnswer> {
    const question = ['changes', request, restriction];
    return this.#answers.get(question, async () => {
      const scope = await this.#scopes.of(request.filter, restriction);
      const { items, nextCursor } = await readOrgChanges(
        this.#db,
        scope,
        request,
      );
      return { items, pageInfo: { nextCursor } };
    });
  }

  async getHistory(request: HistoryRequest): Promise<HistoryPoint[]> {
    const { entityRef, days } = request;
    requireJudged(this.#models, entityRef);
    const compiled = await readShownModel(this.#db, this.#models, request);
    const since = this.#clock.now() - days * DAY_MS;
    return readHistory(this.#db, compiled, { entityRef, since });
  }
}
