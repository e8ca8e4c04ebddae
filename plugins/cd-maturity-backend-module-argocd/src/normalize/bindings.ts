import type { SourceRole } from 'backstage-plugin-cd-maturity-common';
import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { scopeOf } from './scope';

const NAME = 'argocd/app-name';
const SELECTOR = 'argocd/app-selector';
const NAMESPACE = 'argocd/app-namespace';
const PROJECT = 'argocd/project-name';
const INSTANCE = 'argocd/instance-name';

const ROLES: SourceRole[] = ['deploy', 'gitops'];

/** Names of Kubernetes, and label selectors by equality. */
const READABLE: Record<string, RegExp> = {
  [NAME]: /^[a-z0-9][a-z0-9.-]{0,252}$/i,
  [SELECTOR]: /^[\w./=!,-]{1,200}$/,
  [NAMESPACE]: /^[a-z0-9][a-z0-9-]{0,62}$/i,
  [PROJECT]: /^[a-z0-9][a-z0-9.-]{0,62}$/i,
  [INSTANCE]: /^[\w.-]{1,60}$/,
};

/** The applications of an entity: one by its name, else those that a selector fits. */
export function bindings(entity: {
  metadata: { annotations?: Record<string, string> };
}): BindingHint[] {
  const valueOf = (annotation: string) => {
    const text = entity.metadata.annotations?.[annotation]?.replace(/\s/g, '');
    return text && READABLE[annotation].test(text) ? text : undefined;
  };
  const name = valueOf(NAME);
  const selector = name ? undefined : valueOf(SELECTOR);
  if (!name && !selector) {
    return [];
  }
  const scope = scopeOf({
    name,
    selector,
    instance: valueOf(INSTANCE),
    namespace: valueOf(NAMESPACE),
    project: valueOf(PROJECT),
  });
  const why = name ? `${NAME}: ${name}` : `${SELECTOR}: ${selector}`;
  return [{ scope, roles: [...ROLES], why }];
}
