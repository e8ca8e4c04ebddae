import { hasLink } from './links';
import { CatalogFact } from './types';

export const deployDocLinked: CatalogFact = {
  id: 'catalog.deploy_doc_linked',
  read: ({ entity }) =>
    hasLink(entity, /\b(deploy(ment|ing)?|releas(e|ing)|runbook)\b/i),
};
