import {
  EntityPreview,
  ModelPreview,
  modelPreviewPermission,
  WhatIfRequest,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { ModelSet } from '../models/ModelSet';
import { Scopes } from '../scorecard/Scopes';
import { selectRows } from '../scorecard/selectRows';
import { AccessControl } from '../service/AccessControl';
import { CatalogVisibility } from '../service/CatalogVisibility';
import { CallOptions } from '../service/CdMaturityService';
import { compileChange } from './compileChange';
import { previewEntity } from './previewEntity';
import { previewModel } from './previewModel';

/** Trying a model needs a permission of its own, and shows no entity that the caller may not see. */
export class AuthorizedWhatIf {
  readonly #db: Knex;
  readonly #models: ModelSet;
  readonly #access: AccessControl;
  readonly #visibility: CatalogVisibility;
  readonly #scopes: Scopes;

  constructor(options: {
    db: Knex;
    models: ModelSet;
    access: AccessControl;
    visibility: CatalogVisibility;
    scopes: Scopes;
  }) {
    this.#db = options.db;
    this.#models = options.models;
    this.#access = options.access;
    this.#visibility = options.visibility;
    this.#scopes = options.scopes;
  }

  async previewEntity(
    request: NonNullable<WhatIfRequest['entity']>,
    options: CallOptions,
  ): Promise<EntityPreview> {
    await this.#access.requireRead(request, options);
    return previewEntity(this.#db, this.#models, request);
  }

  async previewModel(
    request: Pick<WhatIfRequest, 'override' | 'model'>,
    options: CallOptions,
  ): Promise<ModelPreview> {
    await this.#access.require(modelPreviewPermission, options);
    const restriction = await this.#access.restriction(options);
    const changed = compileChange(this.#models, request);
    const base = this.#models.models.find(
      ({ model }) => model.metadata.id === changed.model.metadata.id,
    );
    const within = restriction
      ? selectRows(
          this.#db,
          await this.#scopes.of(
            { model: base?.model.metadata.id },
            restriction,
          ),
        ).select('entity_ref')
      : undefined;
    const preview = await previewModel(this.#db, { base, changed }, within);
    const seen = await this.#visibility.of(
      preview.moves.map(({ entityRef }) => entityRef),
      options,
    );
    return {
      ...preview,
      moves: preview.moves.filter(({ entityRef }) => seen.has(entityRef)),
    };
  }
}
