import { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CallOptions } from './CdMaturityService';
import { ReadDecisions } from './ReadDecisions';

/** Which entities the catalog shows a caller, asked for a page of them at once. */
export class CatalogVisibility {
  readonly #catalog: CatalogService;
  readonly #readDecisions: ReadDecisions;

  constructor(options: {
    catalog: CatalogService;
    readDecisions: ReadDecisions;
  }) {
    this.#catalog = options.catalog;
    this.#readDecisions = options.readDecisions;
  }

  async of(
    entityRefs: string[],
    options: CallOptions,
  ): Promise<ReadonlySet<string>> {
    if (entityRefs.length === 0 || (await this.#seesAll(options))) {
      return new Set(entityRefs);
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      options,
    );
    return new Set(entityRefs.filter((_, at) => items[at] !== undefined));
  }

  /** Spares the catalog the question where nobody restricts it. */
  async #seesAll(options: CallOptions): Promise<boolean> {
    const { catalog } = await this.#readDecisions.of(options);
    return catalog.result === AuthorizeResult.ALLOW;
  }
}
