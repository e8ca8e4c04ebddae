import { Signal } from '../../signals';

/** Which signals of a scope count for an entity; all named parts have to fit. Globs with `*`, in any case. @public */
export type SignalFilter = {
  /** Pipeline definition; `.github/workflows/shop.yml` is also asked for as `shop.yml` and `shop`. */
  workflow?: string;
  environment?: string;
  /** The branch that stands in for the default one: what the entity is delivered from. */
  branch?: string;
  /** Folder of the repository. */
  path?: string;
  /** Service within the scope, for example of an incident; a GitOps application likewise. */
  service?: string;
};

/** The signal as it counts for the entity; undefined when it does not. */
export type Select = (signal: Signal) => Signal | undefined;
