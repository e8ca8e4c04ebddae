import { parseEntityRef } from '@backstage/catalog-model';

/** The name part of a ref, or the text itself when it is none: enough for chips and chart labels. */
export const entityName = (ref: string): string => {
  try {
    return parseEntityRef(ref).name;
  } catch {
    return ref;
  }
};
