import { hasAnnotation } from './links';
import { CatalogFact } from './types';

const ANNOTATIONS = ['argocd/app-name', 'argocd/app-selector'];

/** Silent without the annotation: other controllers have none. */
export const controllerNamed: CatalogFact = {
  id: 'gitops.controller_present',
  read: ({ entity }) => hasAnnotation(entity, ANNOTATIONS) || undefined,
};
