import { CatalogService } from '@backstage/plugin-catalog-node';
import { CallOptions } from './CdMaturityService';
import { PolicyDecisions } from './PolicyDecisions';

/** Which entities the catalog shows a caller, asked for a page of them at once. */
export class CatalogVisibility {
  readonly #catalog: CatalogService;
  readonly #policyDecisions: PolicyDecisions;

  constructor(options: {
    catalog: CatalogService;
    policyDecisions: PolicyDecisions;
  }) {
    this.#catalog = options.catalog;
    this.#policyDecisions = options.policyDecisions;
  }

  async of(
    entityRefs: string[],
    options: CallOptions,
  ): Promise<ReadonlySet<string>> {
    if (
      entityRefs.length === 0 ||
      (await this.#policyDecisions.seesWholeCatalog(options))
    ) {
      return new Set(entityRefs);
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      options,
    );
    return new Set(entityRefs.filter((_, at) => items[at] !== undefined));
  }
}
