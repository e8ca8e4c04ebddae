import { PermissionsService } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CallOptions } from './CdMaturityService';

/** Which entities the catalog shows a caller, asked for a page of them at once. */
export class CatalogVisibility {
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    catalog: CatalogService;
    permissions: PermissionsService;
  }) {
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
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
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      options,
    );
    return decision.result === AuthorizeResult.ALLOW;
  }
}
