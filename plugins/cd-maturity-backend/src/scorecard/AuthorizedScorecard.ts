import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { CatalogVisibility } from '../service/CatalogVisibility';
import { AccessControl } from '../service/AccessControl';
import { CallOptions } from '../service/CdMaturityService';
import { fillPage } from './fillPage';
import {
  AggregateRequest,
  Exported,
  Filtered,
  HeatmapRequest,
  PageRequest,
  ScorecardUseCases,
  SummaryRequest,
} from './ScorecardUseCases';

/**
 * What a caller may see of the organisation. Lists and counts are limited by our own conditions, in the database; of a
 * list the rows of the page at hand also by what the catalog shows the caller.
 */
export class AuthorizedScorecard {
  readonly #access: AccessControl;
  readonly #visibility: CatalogVisibility;
  readonly #useCases: ScorecardUseCases;

  constructor(options: {
    access: AccessControl;
    visibility: CatalogVisibility;
    useCases: ScorecardUseCases;
  }) {
    this.#access = options.access;
    this.#visibility = options.visibility;
    this.#useCases = options.useCases;
  }

  async getPage(request: PageRequest, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    return fillPage(
      request,
      part => this.#useCases.getPage(part, restriction),
      rows =>
        this.#visibility.of(
          rows.map(({ entityRef }) => entityRef),
          options,
        ),
    );
  }

  async getSummary(request: SummaryRequest, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    return this.#useCases.getSummary(request, restriction);
  }

  async getHeatmap(request: HeatmapRequest, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    return this.#useCases.getHeatmap(request, restriction);
  }

  async getAggregate(request: AggregateRequest, options: CallOptions) {
    await this.#access.requireVisible(request, options);
    const restriction = await this.#access.restriction(options);
    return this.#useCases.getAggregate(request, restriction);
  }

  async getOpenWork(request: Filtered, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    return this.#useCases.getOpenWork(request, restriction);
  }

  async getOpenWorkByOwner(
    request: Filtered & { practiceId: string },
    options: CallOptions,
  ) {
    const restriction = await this.#access.restriction(options);
    return this.#useCases.getOpenWorkByOwner(request, restriction);
  }

  async exportRows(
    filter: ScorecardFilter,
    options: CallOptions,
  ): Promise<Exported> {
    const restriction = await this.#access.restriction(options);
    const { compiled, pages } = await this.#useCases.exportRows(
      filter,
      restriction,
    );
    return { compiled, pages: this.#visible(pages, options) };
  }

  async *#visible(pages: Exported['pages'], options: CallOptions) {
    for await (const rows of pages) {
      const refs = rows.map(({ entityRef }) => entityRef);
      const seen = await this.#visibility.of(refs, options);
      yield rows.filter(({ entityRef }) => seen.has(entityRef));
    }
  }
}
