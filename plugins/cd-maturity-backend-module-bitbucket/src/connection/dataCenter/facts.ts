import {
  allOf,
  orNone,
  ScopeContext,
  ScopeFact,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { RepositoryPlace } from '../../normalize/scope';
import { BitbucketApi } from '../api';
import { readRepository } from './repository';

const restriction = z.object({
  type: z.string(),
  matcher: z.object({
    id: z.string(),
    type: z.object({ id: z.string() }).nullish(),
  }),
});
const settings = z.object({ requiredApprovers: z.unknown() });

/** Newer servers answer with a number in an object, older ones with the number. */
const approvers = z.union([
  z.number(),
  z
    .object({ enable: z.boolean().optional(), count: z.coerce.number() })
    .transform(({ enable = true, count }) => (enable ? count : 0)),
]);

type Restriction = z.output<typeof restriction>;

const forbidsRewriting = ({ type }: Restriction) =>
  ['fast-forward-only', 'pull-request-only', 'read-only'].includes(type);

/** Whether a rule is about the branch. Patterns are not tried: a rule for the default branch names it. */
const covers = ({ matcher }: Restriction, ref: string) =>
  matcher.type?.id === 'ANY_REF' ||
  matcher.id === ref ||
  matcher.id === ref.replace('refs/heads/', '') ||
  (matcher.type?.id === 'MODEL_BRANCH' && matcher.id === 'production');

/** Whether the default branch needs a review and refuses to be rewritten. Needs the right to see the settings. */
export async function branchFacts(
  api: BitbucketApi,
  place: RepositoryPlace,
  context: ScopeContext,
): Promise<ScopeFact[]> {
  const { path, defaultRef } = await readRepository(api, place, context);
  if (!defaultRef) {
    return [];
  }
  const rules = await orNone(
    allOf(
      api.list(
        `/branch-permissions/2.0${path}/restrictions?limit=500`,
        restriction,
        context,
      ),
    ),
    ['refused'],
  );
  const merging = await orNone(
    api.read(`/api/1.0${path}/settings/pull-requests`, settings, context),
    ['refused'],
  );
  if (!rules || !merging) {
    return [];
  }
  const required = approvers.safeParse(merging.requiredApprovers).data ?? 0;
  const isKept = rules.some(
    rule => covers(rule, defaultRef) && forbidsRewriting(rule),
  );
  return [
    {
      id: 'gitops.env_repo_protected',
      value: required > 0 && isKept,
      samples: 1,
    },
  ];
}
