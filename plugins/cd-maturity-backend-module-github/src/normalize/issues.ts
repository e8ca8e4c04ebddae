import { Incident } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  causeShaOf,
  evidence,
  id,
  incidentLabelsOf,
  instant,
  isExternalCause,
  maybeInstant,
  maybeName,
  maybeText,
  nameText,
  Normalizer,
  nothing,
  read,
  shownLabels,
} from 'backstage-plugin-cd-maturity-node/provider';
import { idOn, repository } from './payload/repository';
import { SOURCE_ID } from './sourceId';

const label = z.object({ name: maybeText });

const payload = z.object({
  action: nameText,
  issue: z.object({
    id,
    number: id,
    title: z.string(),
    body: maybeText,
    html_url: z.string().nullish(),
    // Issues of old payloads leave the state out.
    state: z.enum(['open', 'closed']).nullish(),
    state_reason: maybeName,
    labels: z.array(label).nullish(),
    created_at: instant,
    updated_at: maybeInstant,
    closed_at: maybeInstant,
  }),
  label: label.nullish(),
  repository,
});

type Said = z.output<typeof payload>;

/** An issue closed for one of these reasons was no incident of its own. */
const NO_INCIDENT = new Set(['duplicate', 'not_planned']);

const namesOf = (labels: Array<z.output<typeof label>>) =>
  labels.flatMap(({ name }) => name?.toLowerCase() ?? []);

/** Whether the issue stopped being an incident: relabelled, moved away, deleted or closed as none. */
function isWithdrawn({ action, issue }: Said, isMarked: boolean): boolean {
  return (
    !isMarked ||
    action === 'deleted' ||
    action === 'transferred' ||
    (issue.state === 'closed' && NO_INCIDENT.has(issue.state_reason ?? ''))
  );
}

/**
 * An issue with an incident label. One that loses the label is told once more, as external, so that it counts nowhere:
 * signals are replaced, never taken back.
 */
export const normalizeIssues: Normalizer = (delivery, options) => {
  const said = read(payload, delivery.payload);
  const { issue, repository: repo } = said;
  const incidentLabels = incidentLabelsOf(options, repo.scope);
  const labels = namesOf(issue.labels ?? []);
  const isMarked = labels.some(name => incidentLabels.has(name));
  const wasMarked =
    said.action === 'unlabeled' &&
    namesOf(said.label ? [said.label] : []).some(name =>
      incidentLabels.has(name),
    );
  if (!isMarked && !wasMarked) {
    return nothing('the issue carries no incident label');
  }
  const isClosed = issue.state === 'closed';
  const resolvedAt =
    isClosed && issue.closed_at && issue.closed_at >= issue.created_at
      ? issue.closed_at
      : undefined;
  const signal: Incident = {
    kind: 'incident',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, issue.id),
    seq: (issue.updated_at ?? issue.created_at) + (isClosed ? 1 : 0),
    state: isClosed ? 'resolved' : 'open',
    openedAt: issue.created_at,
    resolvedAt,
    external: isWithdrawn(said, isMarked) || isExternalCause(labels),
    causeSha: causeShaOf(issue.body),
    labels: shownLabels(labels),
    evidence: evidence(`#${issue.number} ${issue.title}`, issue.html_url),
  };
  return { signals: [signal] };
};
