import {
  Mover,
  MoverGroupBy,
  OrgChangesAnswer,
} from 'backstage-plugin-cd-maturity-common';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { CatalogVisibility } from '../service/CatalogVisibility';
import {
  HistoryRequest,
  HistoryUseCases,
  MoversRequest,
  OrgChangesRequest,
  TrendRequest,
} from './HistoryUseCases';

/** Counts are limited by our conditions; where entities are named, also by what the catalog shows the caller. */
export class AuthorizedHistory {
  readonly #access: AccessControl;
  readonly #visibility: CatalogVisibility;
  readonly #useCases: HistoryUseCases;

  constructor(options: {
    access: AccessControl;
    visibility: CatalogVisibility;
    useCases: HistoryUseCases;
  }) {
    this.#access = options.access;
    this.#visibility = options.visibility;
    this.#useCases = options.useCases;
  }

  async getTrend(request: TrendRequest, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    return this.#useCases.getTrend(request, restriction);
  }

  async getMovers(request: MoversRequest, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    const movers = await this.#useCases.getMovers(request, restriction);
    const { improved, regressed } = movers;
    const seen = await this.#seenMovers(
      request.groupBy,
      [...improved, ...regressed],
      options,
    );
    const isSeen = ({ key }: Mover) => seen.has(key);
    // Whoever sees all gets the answer that all of them share.
    return [...improved, ...regressed].every(isSeen)
      ? movers
      : {
          ...movers,
          improved: improved.filter(isSeen),
          regressed: regressed.filter(isSeen),
        };
  }

  async getChanges(
    request: OrgChangesRequest,
    options: CallOptions,
  ): Promise<OrgChangesAnswer> {
    const restriction = await this.#access.restriction(options);
    const changes = await this.#useCases.getChanges(request, restriction);
    const refs = new Set(changes.items.map(({ entityRef }) => entityRef));
    const seen = await this.#visibility.of([...refs], options);
    const items = changes.items.filter(({ entityRef }) => seen.has(entityRef));
    // Whoever sees all gets the answer that all of them share.
    return items.length === changes.items.length
      ? changes
      : { ...changes, items };
  }

  async getHistory(request: HistoryRequest, options: CallOptions) {
    await this.#access.requireRead(request, options);
    return this.#useCases.getHistory(request);
  }

  async #seenMovers(
    groupBy: MoverGroupBy,
    movers: Mover[],
    options: CallOptions,
  ): Promise<ReadonlySet<string>> {
    const keys = movers.map(({ key }) => key);
    return groupBy === 'entity'
      ? this.#visibility.of(keys, options)
      : new Set(keys);
  }
}
