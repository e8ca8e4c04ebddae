/** The same keys in another language; a missing one does not compile. */
export type Localized<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Localized<T[K]>;
};
