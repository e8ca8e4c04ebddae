import { Branch, Push, Signal } from 'backstage-plugin-cd-maturity-common';
import {
  branchEvent,
  evidence,
  firstLine,
  isNoCommit,
  maybeText,
  nameText,
  Normalizer,
  pushedCommits,
  read,
  sha,
  skipsCi,
  touchedFiles,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { actorOf, username } from './payload/account';
import { idOn, isDefaultBranch, numberedProject } from './payload/project';
import { maybeTime } from './payload/time';
import { SOURCE_ID } from './sourceId';

const REF = /^refs\/(heads|tags)\/(.+)$/;

const payload = z.object({
  ref: nameText.regex(REF, { error: 'is no branch or tag' }),
  before: sha,
  after: sha,
  user_username: username.nullish(),
  commits: z
    .array(
      z.object({
        id: sha,
        message: maybeText,
        timestamp: maybeTime,
        ...touchedFiles,
      }),
    )
    .nullish(),
  // Only the API says it.
  pushed_at: maybeTime,
  project: numberedProject,
});

type Said = z.output<typeof payload> & { receivedAt: number };

const placeOf = (said: Said) => {
  const [, kind, name] = REF.exec(said.ref)!;
  const refType: Branch['refType'] = kind === 'heads' ? 'branch' : 'tag';
  return { refType, name };
};

/** Pushes by hook carry no time of their own. */
const timeOf = (said: Said) => said.pushed_at ?? said.receivedAt;

function pushOf(said: Said, branch: string): Push {
  const { project } = said;
  const commits = said.commits ?? [];
  const head = commits.find(({ id }) => id === said.after) ?? commits.at(-1);
  return {
    kind: 'push',
    source: SOURCE_ID,
    scope: project.scope,
    externalId: idOn(project, project.id, said.after, branch),
    // A hook lists twenty commits at most, so the word of the API, which knows the time, is the later one.
    seq: said.pushed_at ?? head?.timestamp ?? 0,
    sha: said.after,
    before: isNoCommit(said.before) ? undefined : said.before,
    branch,
    onDefaultBranch: isDefaultBranch(project, branch),
    forced: false,
    skipCi: skipsCi(head?.message),
    actor: said.user_username ? actorOf(said.user_username) : undefined,
    pushedAt: timeOf(said),
    commits: pushedCommits(commits),
    evidence: evidence(
      firstLine(head?.message) ?? branch,
      isNoCommit(said.before)
        ? `${project.url}/-/commits/${said.after}`
        : `${project.url}/-/compare/${said.before}...${said.after}`,
    ),
  };
}

function refOf(said: Said, event: Branch['event']): Branch {
  const { refType, name } = placeOf(said);
  return branchEvent({
    source: SOURCE_ID,
    scope: said.project.scope,
    externalId: idOn(said.project, said.project.id, refType, name, event),
    name,
    refType,
    event,
    at: timeOf(said),
  });
}

/** A push, and the branch or tag that it made or removed. */
export const normalizePush: Normalizer = ({ payload: body, receivedAt }) => {
  const said = { ...read(payload, body), receivedAt };
  const { refType, name } = placeOf(said);
  const signals: Signal[] = [];
  if (isNoCommit(said.after)) {
    signals.push(refOf(said, 'deleted'));
  } else {
    if (isNoCommit(said.before)) {
      signals.push(refOf(said, 'created'));
    }
    // The API tells of branches that came without saying what they brought.
    if (refType === 'branch' && said.commits) {
      signals.push(pushOf(said, name));
    }
  }
  return signals.length > 0
    ? { signals }
    : {
        signals,
        note: `${refType} ${name} was moved, and what that brought is not said`,
      };
};
