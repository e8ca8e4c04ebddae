import { CiRun } from 'backstage-plugin-cd-maturity-common';
import {
  dataOf,
  evidence,
  nameText,
  Normalizer,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { artifactsOf } from './artifacts';
import { commitOf } from './commit';
import { progressOf, timesOf } from './progress';
import { Metadata, pipelineRun } from './resource';
import { scopeOf } from './scope';
import { SOURCE_ID } from './sourceId';

const payload = z.object({ pipelineRun });

const TRIGGERS = new Map<unknown, CiRun['trigger']>([
  ['push', 'push'],
  ['pull_request', 'change-request'],
  ['Merge Request', 'change-request'],
  ['incoming', 'api'],
]);

/** Pipelines as Code says what happened; a listener of Tekton Triggers only that something called it. */
export function triggerOf({ labels, annotations }: Metadata): CiRun['trigger'] {
  const type =
    annotations['pipelinesascode.tekton.dev/event-type'] ??
    labels['pipelinesascode.tekton.dev/event-type'];
  const isCalled = labels['triggers.tekton.dev/eventlistener'] !== undefined;
  return TRIGGERS.get(type) ?? (isCalled ? 'api' : 'unknown');
}

/** Name of the pipeline: of its definition, else what the name of the run was made from. */
export const pipelineName = (
  { labels, name }: Metadata,
  reference: string | undefined,
): string =>
  nameText.safeParse(labels['tekton.dev/pipeline']).data ?? reference ?? name;

export const normalizePipelineRun: Normalizer = delivery => {
  const { pipelineRun: run } = read(payload, dataOf(delivery.payload));
  const { metadata, spec, status } = run;
  const workflow = pipelineName(metadata, spec.pipelineRef?.name);
  const progress = progressOf(status, delivery.event);
  const times = timesOf(status, progress);
  const results = [
    ...(status?.results ?? []),
    ...(status?.pipelineResults ?? []),
  ];
  const origin = { source: SOURCE_ID, scope: scopeOf(metadata, workflow) };
  const commit = commitOf(metadata, results, spec.params);
  const signal: CiRun = {
    kind: 'ci_run',
    ...origin,
    externalId: metadata.uid,
    seq: progressSeq(
      progress.state,
      times.finishedAt ?? times.startedAt ?? metadata.creationTimestamp,
    ),
    runId: metadata.uid,
    attempt: 1,
    workflow,
    trigger: triggerOf(metadata),
    ...commit,
    ...progress,
    createdAt: metadata.creationTimestamp,
    ...times,
    evidence: evidence(`${metadata.namespace}/${metadata.name}`, undefined),
  };
  return {
    signals: [
      signal,
      ...artifactsOf({ ...origin, results, sha: commit.sha, ...times }),
    ],
  };
};
