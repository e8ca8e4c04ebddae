import { environmentTier } from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import {
  environmentOf,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { Application } from '../application';

/** Labels under which people keep the environment of an application. */
const LABELS = [
  'cd-maturity/environment',
  'app.kubernetes.io/environment',
  'environment',
  'env',
  'stage',
];

/**
 * The environment of an application: a label says it; else it is the first of cluster, namespace, project and name whose
 * words name a tier. Where none does, the namespace tells environments apart, and their tier is unknown.
 */
export function placeOf(
  { metadata, spec }: Pick<Application, 'metadata' | 'spec'>,
  options: NormalizeOptions,
) {
  const labelled = LABELS.flatMap(
    label => nameText.safeParse(metadata.labels?.[label]).data ?? [],
  );
  const { name: cluster, namespace } = spec.destination;
  const named = [cluster, namespace, spec.project, metadata.name].flatMap(
    text => text ?? [],
  );
  const patterns = options.environments;
  const environment =
    labelled[0] ??
    named.find(text => environmentTier(text, { patterns }) !== 'unknown') ??
    namespace ??
    metadata.name;
  return environmentOf(environment, options);
}
