import { Actor, Instant, Push } from '../../signals';
import { perContext } from '../perContext';
import { getOrMake } from './groupBy';
import { allDefaultBranchPushes } from './pushes';

export type LoggedCommit = {
  sha: string;
  authoredAt: Instant;
  pushedAt: Instant;
  merge: boolean;
  /** Who pushed it. */
  actor?: Actor;
  folders?: readonly string[];
};

/** Commits of one default branch in the order in which they were pushed. */
export type CommitLog = LoggedCommit[];

/** Place of a commit: the log, and its position there; -1 is before the first commit seen. */
type Place = { log: CommitLog; position: number };

type Places = Map<string, Place>;

/** The first place of a commit stays. */
function note(places: Places, sha: string, log: CommitLog) {
  if (!places.has(sha)) places.set(sha, { log, position: log.length - 1 });
}

function append(push: Push, log: CommitLog, places: Places) {
  if (push.before) note(places, push.before, log);
  const { pushedAt, actor } = push;
  for (const { sha, authoredAt, merge = false, folders } of push.commits) {
    if (!places.has(sha)) {
      log.push({ sha, authoredAt, pushedAt, merge, actor, folders });
      places.set(sha, { log, position: log.length - 1 });
    }
  }
  note(places, push.sha, log);
}

const newLog = (): CommitLog => [];

/** Where each commit of the default branches stands in push order. */
export const commitPlaces = perContext(context => {
  const logs = new Map<string, CommitLog>();
  const places: Places = new Map();
  for (const push of allDefaultBranchPushes(context)) {
    append(push, getOrMake(logs, push.scope, newLog), places);
  }
  return places;
});
