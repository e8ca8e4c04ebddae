import { Incident } from 'backstage-plugin-cd-maturity-common';
import {
  causeShaOf,
  evidence,
  id,
  incidentLabelsOf,
  isExternalCause,
  maybeName,
  maybeText,
  Normalizer,
  nothing,
  read,
  shownLabels,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { idOn, project } from './payload/project';
import { maybeTime, time } from './payload/time';
import { SOURCE_ID } from './sourceId';

const labels = z.array(z.object({ title: maybeText })).nullish();

const payload = z.object({
  object_attributes: z.object({
    id,
    iid: id,
    type: maybeName,
    action: maybeName,
    title: z.string(),
    description: maybeText,
    url: z.string().nullish(),
    state: z.enum(['opened', 'closed']),
    created_at: time,
    updated_at: maybeTime,
    closed_at: maybeTime,
    moved_to_id: id.nullish(),
    duplicated_to_id: id.nullish(),
    labels,
  }),
  labels,
  changes: z
    .object({ labels: z.object({ previous: labels }).nullish() })
    .nullish(),
  project,
});

type Said = z.output<typeof payload>;

const namesOf = (said: z.output<typeof labels>) =>
  (said ?? []).flatMap(({ title }) => title?.toLowerCase() ?? []);

const isMoved = ({ object_attributes: issue }: Said) =>
  typeof issue.moved_to_id === 'number' ||
  typeof issue.duplicated_to_id === 'number';

/**
 * An issue of the type incident, or with an incident label. One that loses the label, is moved or is a duplicate is told
 * once more, as external, so that it counts nowhere: signals are replaced, never taken back.
 */
export const normalizeIssue: Normalizer = (delivery, options) => {
  const said = read(payload, delivery.payload);
  const { object_attributes: issue, project: from } = said;
  const incidentLabels = incidentLabelsOf(options, from.scope);
  const present = namesOf(issue.labels ?? said.labels);
  const isByType = issue.type?.toLowerCase() === 'incident';
  const isIncident = isByType || present.some(name => incidentLabels.has(name));
  const wasIncident = namesOf(said.changes?.labels?.previous).some(name =>
    incidentLabels.has(name),
  );
  if (!isIncident && !wasIncident) {
    return nothing('the issue is no incident, neither by type nor by label');
  }
  const isClosed = issue.state === 'closed';
  const resolvedAt =
    isClosed && (issue.closed_at ?? 0) >= issue.created_at
      ? issue.closed_at
      : undefined;
  const signal: Incident = {
    kind: 'incident',
    source: SOURCE_ID,
    scope: from.scope,
    externalId: idOn(from, issue.id),
    seq: (issue.updated_at ?? issue.created_at) + (isClosed ? 1 : 0),
    state: isClosed ? 'resolved' : 'open',
    openedAt: issue.created_at,
    resolvedAt,
    external: !isIncident || isMoved(said) || isExternalCause(present),
    causeSha: causeShaOf(issue.description),
    ...(isByType ? {} : { labels: shownLabels(present) }),
    evidence: evidence(`#${issue.iid} ${issue.title}`, issue.url),
  };
  return { signals: [signal] };
};
