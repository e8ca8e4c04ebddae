import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { nameText } from 'backstage-plugin-cd-maturity-node/provider';
import { Metadata } from './resource';

const CICD = 'tekton.dev/cicd';
const KUBERNETES_ID = 'backstage.io/kubernetes-id';

const NAME = /^[a-z0-9](?:[\w.-]{0,252}[a-z0-9])?$/i;

/** The entity that the label of a run names, else its namespace and pipeline: `shop`, `team-a/build-shop`. */
export function scopeOf(
  { labels, namespace }: Metadata,
  pipeline: string,
): string {
  const label = nameText.safeParse(labels[KUBERNETES_ID]).data;
  return (
    label && NAME.test(label) ? label : `${namespace}/${pipeline}`
  ).toLowerCase();
}

/** What Backstage's Tekton plugin shows of an entity: the runs with its label. */
export function bindings(entity: {
  metadata: { annotations?: Record<string, string> };
}): BindingHint[] {
  const annotations = entity.metadata.annotations ?? {};
  const id = annotations[KUBERNETES_ID]?.trim() ?? '';
  return annotations[CICD] === 'true' && NAME.test(id)
    ? [
        {
          scope: id.toLowerCase(),
          roles: ['ci', 'deploy', 'registry'],
          why: `${CICD} and ${KUBERNETES_ID}: ${id}`,
        },
      ]
    : [];
}
