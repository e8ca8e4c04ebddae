import { Actor, CiRun } from 'backstage-plugin-cd-maturity-common';
import { nameText } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

type Trigger = CiRun['trigger'];

/** Class names of causes end in these; the first that fits decides. */
const TRIGGERS: ReadonlyArray<[RegExp, Trigger]> = [
  [/Replay|Rebuild|Restart/, 'rerun'],
  [/UserId|UserCause/, 'manual'],
  [/Upstream/, 'upstream'],
  [/Timer/, 'schedule'],
  [/Remote/, 'api'],
  [/SCMTrigger|Push|Branch|Webhook|WebHook|GitLab|Bitbucket|Gerrit/, 'push'],
];

export const cause = z.object({
  _class: z.string().optional().catch(undefined),
  userId: nameText.optional().catch(undefined),
});

type Cause = z.output<typeof cause>;

/** A branch of a multibranch project that builds a change request. */
const CHANGE_REQUEST = /^(?:PR|MR)-\d+/;

export function triggerOf(
  causes: readonly Cause[],
  branch: string | undefined,
): Trigger {
  const names = causes.flatMap(({ _class: name }) => name ?? []);
  const [, trigger] = TRIGGERS.find(([pattern]) =>
    names.some(name => pattern.test(name)),
  ) ?? [undefined, 'unknown' as const];
  return trigger === 'push' && CHANGE_REQUEST.test(branch ?? '')
    ? 'change-request'
    : trigger;
}

export function actorOf(causes: readonly Cause[]): Actor | undefined {
  const login = causes
    .find(({ userId }) => userId)
    ?.userId?.slice(0, 200)
    .toLowerCase();
  return login
    ? { login, kind: login === 'system' ? 'system' : 'human' }
    : undefined;
}
