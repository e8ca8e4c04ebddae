import { Actor, Deployment } from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import {
  evidence,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { HistoryEntry } from './application';
import { ReadApplication } from './payload';
import { deployedImage } from './rules/image';
import { placeOf } from './rules/place';
import { revisionOf, revisionsText } from './rules/revision';
import { verdictOf } from './rules/verdict';
import { SOURCE_ID } from './sourceId';

/** Applications that hold nothing but other applications deploy none themselves. */
const HOLDERS = new Set(['Application', 'ApplicationSet', 'AppProject']);

export const holdsApplicationsOnly = ({ app }: ReadApplication): boolean => {
  const resources = app.status?.resources ?? [];
  return (
    resources.length > 0 &&
    resources.every(({ kind }) => HOLDERS.has(kind ?? ''))
  );
};

type Initiator = HistoryEntry['initiatedBy'];

/** Who started it: the controller by itself, or somebody by name. */
export function startedBy({ automated, username }: Initiator): {
  trigger: Deployment['trigger'];
  actor?: Actor;
} {
  if (automated) {
    return { trigger: 'automatic' };
  }
  return username
    ? {
        trigger: 'manual',
        actor: {
          login: username.slice(0, 200).toLowerCase(),
          kind: 'unknown',
        },
      }
    : { trigger: 'unknown' };
}

/** The controller puts things right without a new revision: nothing was deployed. */
const isSelfHeal = (entry: HistoryEntry, before: HistoryEntry | undefined) =>
  entry.initiatedBy.automated === true &&
  before !== undefined &&
  revisionsText(entry) === revisionsText(before);

/** A return to a revision that something else had replaced. */
function isRollback(entry: HistoryEntry, earlier: HistoryEntry[]): boolean {
  const [now, ...past] = [entry, ...earlier].map(revisionsText);
  return past.at(-1) !== now && past.includes(now);
}

function deploymentOf(
  read: ReadApplication,
  history: HistoryEntry[],
  index: number,
  options: NormalizeOptions,
): Deployment {
  const { app, scope } = read;
  const entry = history[index];
  const isLast = index === history.length - 1;
  const { state, outcome, knownAt, isSeen } = verdictOf(app, entry, isLast);
  const place = placeOf(app, options);
  const { version, ...revision } = revisionOf(entry);
  const image = isLast ? deployedImage(app) : {};
  return {
    kind: 'deployment',
    source: SOURCE_ID,
    scope,
    externalId: `${scope} ${app.metadata.uid} ${entry.id}`,
    // A verdict that was seen outranks one that was only concluded.
    seq: progressSeq(state, knownAt) + (isSeen ? 1 : 0),
    deploymentId: `${app.metadata.uid} ${entry.id}`,
    ...place,
    ...revision,
    ...image,
    version: version ?? image.version,
    service: app.metadata.name,
    ...startedBy(entry.initiatedBy),
    remediation: isRollback(entry, history.slice(0, index)),
    state,
    outcome,
    createdAt: entry.deployStartedAt ?? entry.deployedAt,
    startedAt: entry.deployStartedAt,
    finishedAt: state === 'done' ? entry.deployedAt : undefined,
    evidence: evidence(
      `${app.metadata.name} to ${place.environment}`,
      read.url,
    ),
  };
}

/** One deployment per entry of the history, which repeats in every notification and holds the last ten. */
export function historyDeployments(
  read: ReadApplication,
  options: NormalizeOptions,
): Deployment[] {
  const byId = new Map(
    (read.app.status?.history ?? []).map(entry => [entry.id, entry]),
  );
  const history = [...byId.values()].sort((a, b) => a.id - b.id);
  return history.flatMap((entry, index) =>
    isSelfHeal(entry, history[index - 1])
      ? []
      : [deploymentOf(read, history, index, options)],
  );
}
