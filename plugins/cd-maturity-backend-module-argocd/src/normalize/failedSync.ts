import { Deployment, Outcome } from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import {
  evidence,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { createHash } from 'node:crypto';
import { startedBy } from './deployments';
import { ReadApplication } from './payload';
import { placeOf } from './rules/place';
import { revisionOf, revisionsText } from './rules/revision';
import { SOURCE_ID } from './sourceId';

const OUTCOMES = new Map<string | undefined, Outcome>([
  ['Failed', 'failure'],
  ['Error', 'failure'],
  ['Terminating', 'cancelled'],
]);

/**
 * The last sync, when it failed: only successful ones enter the history. Trying a revision again is the same deployment;
 * a sync of single resources, as self-healing does it, is none.
 */
export function failedSync(
  read: ReadApplication,
  options: NormalizeOptions,
): Deployment[] {
  const { app, scope } = read;
  const last = app.status?.operationState;
  const outcome = OUTCOMES.get(last?.phase);
  const sync = last?.operation?.sync;
  if (!last?.startedAt || !outcome || !sync || sync.resources?.length) {
    return [];
  }
  const target = last.syncResult ?? { ...sync, source: {}, sources: [] };
  const { source, sources } = app.spec;
  const said = {
    ...target,
    sources: target.sources.length > 0 ? target.sources : sources,
    source: target.source.chart || target.source.path ? target.source : source,
  };
  const revisions = revisionsText(said) || `${last.startedAt}`;
  const mark = createHash('sha256').update(revisions).digest('hex');
  const id = `${app.metadata.uid} failed ${mark.slice(0, 24)}`;
  const place = placeOf(app, options);
  const finishedAt = last.finishedAt ?? last.startedAt;
  return [
    {
      kind: 'deployment',
      source: SOURCE_ID,
      scope,
      externalId: `${scope} ${id}`,
      seq: progressSeq('done', finishedAt),
      deploymentId: id,
      ...place,
      ...revisionOf(said),
      service: app.metadata.name,
      ...startedBy(last.operation?.initiatedBy ?? {}),
      remediation: false,
      state: 'done',
      outcome,
      createdAt: last.startedAt,
      startedAt: last.startedAt,
      finishedAt,
      evidence: evidence(
        `${app.metadata.name} to ${place.environment}`,
        read.url,
      ),
    },
  ];
}
