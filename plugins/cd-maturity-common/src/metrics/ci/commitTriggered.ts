import { CiRun, Instant, Push } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { completeSince } from '../readers/horizon';
import { defaultBranchPushes } from '../readers/pushes';
import { DORA_CI } from '../sources';

/** A merge or push is the commit itself; `upstream` is a run that such a run started. */
const BY_COMMIT: ReadonlySet<CiRun['trigger']> = new Set([
  'push',
  'merge',
  'change-request',
  'upstream',
]);

/** Commits that started a run by themselves. */
const startedBy = perContext(({ evidence }) => {
  const commits = new Set<string | undefined>();
  for (const { trigger, sha } of evidence.runs) {
    if (BY_COMMIT.has(trigger)) commits.add(sha);
  }
  return commits;
});

const askedSince = (push: Push, since: Instant) =>
  !push.skipCi && push.pushedAt >= since ? push : undefined;

export const commitTriggered = ratioMetric(
  {
    id: 'ci.commit_triggered_ratio',
    title: 'Runs on every push',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Pushes to the default branch that started a run with no human action / all pushes to it. Bots count; pushes marked to skip ' +
      'the pipeline do not.',
    source: DORA_CI,
    reads: ['push', 'ci_run'],
  },
  {
    of: context => {
      const { evidence, watchedSince } = context;
      const since = Math.max(
        watchedSince.ci ?? Number.POSITIVE_INFINITY,
        completeSince(evidence.runs),
      );
      return mapDefined(defaultBranchPushes(context), askedSince, since);
    },
    at: ({ pushedAt }) => pushedAt,
    says: ({ sha }, context) => startedBy(context).has(sha),
    none: 'no push to the default branch in the window since runs are watched',
  },
);
