import { Entity } from '@backstage/catalog-model';

/** What is known of an entity that another one refers to. */
export type RelatedEntity = {
  kind: string;
  type?: string;
  domain?: string;
  /** A group's own link to its work tracker. */
  workTracker?: boolean;
};

/** Everything a catalog fact may look at. */
export type CatalogContext = {
  entity: Entity;
  /** Entities that it refers to, by ref, as far as the catalog has them. */
  related: ReadonlyMap<string, RelatedEntity>;
  supportedTechnology?: { supported: string[]; unsupported: string[] };
};

/** One statement that can be read from the catalog. Undefined: it says nothing about that. */
export type CatalogFact = {
  /** Id in the signal dictionary. */
  id: string;
  read(context: CatalogContext): boolean | undefined;
};

/** One figure that can be read from the catalog. */
export type CatalogFigure = {
  id: string;
  read(context: CatalogContext): number | undefined;
};
