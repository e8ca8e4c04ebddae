import { CatalogFact } from './types';

/** Says nothing while the organisation has no list. */
export const stackApproved: CatalogFact = {
  id: 'catalog.stack_approved',
  read: ({ entity, supportedTechnology }) => {
    if (!supportedTechnology) {
      return undefined;
    }
    const { supported, unsupported } = supportedTechnology;
    const tags = entity.metadata.tags ?? [];
    return (
      tags.some(tag => supported.includes(tag)) &&
      !tags.some(tag => unsupported.includes(tag))
    );
  },
};
