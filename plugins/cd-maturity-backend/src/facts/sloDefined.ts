import { hasLink } from './links';
import { CatalogFact } from './types';

/** Silent without a link: objectives are most often kept where the catalog does not see them. */
export const sloDefined: CatalogFact = {
  id: 'obs.slo_defined',
  read: ({ entity }) =>
    hasLink(entity, /\b(slos?|service[ -]level[ -]objectives?)\b/i) ||
    undefined,
};
