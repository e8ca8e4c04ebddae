import { Actor, Instant, Push } from '../../signals';
import { perContext } from '../perContext';
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
export type Place = { log: CommitLog; position: number };

function append(push: Push, log: CommitLog, places: Map<string, Place>) {
  const place = (sha: string) => {
    if (!places.has(sha)) places.set(sha, { log, position: log.length - 1 });
  };
  if (push.before) place(push.before);
  const { pushedAt, actor } = push;
  for (const { sha, authoredAt, merge = false, folders } of push.commits) {
    if (!places.has(sha)) {
      log.push({ sha, authoredAt, pushedAt, merge, actor, folders });
      place(sha);
    }
  }
  place(push.sha);
}

/** Where each commit of the default branches stands in push order. */
export const commitPlaces = perContext(context => {
  const logs = new Map<string, CommitLog>();
  const places = new Map<string, Place>();
  for (const push of allDefaultBranchPushes(context)) {
    const log = logs.get(push.scope) ?? [];
    logs.set(push.scope, log);
    append(push, log, places);
  }
  return places;
});
