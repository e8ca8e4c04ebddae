import {
  EnvironmentEvent,
  GitopsSync,
  Instant,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import { evidence } from 'backstage-plugin-cd-maturity-node/provider';
import { ReadApplication } from './payload';
import { placeOf } from './rules/place';
import { SOURCE_ID } from './sourceId';

const HOUR_MS = 60 * 60 * 1000;

const SYNCS = new Map<string | undefined, GitopsSync['sync']>([
  ['Synced', 'synced'],
  ['OutOfSync', 'out-of-sync'],
]);

const HEALTHS = new Map<string | undefined, GitopsSync['health']>([
  ['Healthy', 'healthy'],
  ['Progressing', 'progressing'],
  ['Degraded', 'degraded'],
  ['Suspended', 'suspended'],
  ['Missing', 'missing'],
]);

/** How the live state compares with the declared one. The controller looks every few minutes; one word an hour is kept. */
export function syncState(
  { app, scope, url }: ReadApplication,
  options: NormalizeOptions,
): GitopsSync[] {
  const { status, metadata, spec } = app;
  const at = status?.reconciledAt ?? status?.health.lastTransitionTime;
  if (at === undefined || metadata.deletionTimestamp) {
    return [];
  }
  const sync = SYNCS.get(status?.sync?.status) ?? 'unknown';
  const health = HEALTHS.get(status?.health.status) ?? 'unknown';
  const automated = spec.syncPolicy?.automated;
  const autoSync = !!automated && automated.enabled !== false;
  const { environment, tier } = placeOf(app, options);
  const hour = Math.floor(at / HOUR_MS);
  const { revision, revisions = [] } = status?.sync ?? {};
  return [
    {
      kind: 'gitops_sync',
      source: SOURCE_ID,
      scope,
      externalId: `${scope} ${metadata.uid} ${hour} ${sync} ${health}`,
      seq: at,
      application: metadata.name,
      environment,
      tier,
      sync,
      health,
      autoSync,
      selfHeal: autoSync && automated?.selfHeal === true,
      revision: revision ?? revisions.find(text => text !== ''),
      at,
      evidence: evidence(`${metadata.name}: ${sync}, ${health}`, url),
    },
  ];
}

/** An application that is taken away takes a preview environment with it. */
export function removedEnvironment(
  { app, scope }: ReadApplication,
  options: NormalizeOptions,
): EnvironmentEvent[] {
  const removedAt: Instant | undefined = app.metadata.deletionTimestamp;
  const { environment, tier, transient } = placeOf(app, options);
  return removedAt !== undefined && transient
    ? [
        {
          kind: 'environment',
          source: SOURCE_ID,
          scope,
          externalId: `${scope} ${app.metadata.uid} deleted`,
          seq: removedAt,
          name: environment,
          tier,
          transient,
          event: 'deleted',
          at: removedAt,
        },
      ]
    : [];
}
