import { z } from 'zod';
import {
  id,
  instant,
  maybeInstant,
  maybeName,
  Normalizer,
  nothing,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { foreignRun } from './foreignRun';
import { idOn, repository } from './payload/repository';
import { OWN_APP } from './rules/ownApp';
import { progressOf } from './rules/progress';

const payload = z.object({
  check_suite: z.object({
    id,
    head_sha: sha,
    head_branch: maybeName,
    status: maybeName,
    conclusion: maybeName,
    created_at: instant,
    updated_at: maybeInstant,
    latest_check_runs_count: z.number().nullish(),
    app: z.object({ slug: maybeName, name: maybeName }).nullish(),
  }),
  repository,
});

/** The checks of a suite tell more than their sum, so a suite speaks for itself only where it has none. */
export const normalizeCheckSuite: Normalizer = delivery => {
  const { check_suite: suite, repository: repo } = read(
    payload,
    delivery.payload,
  );
  const app = suite.app?.slug ?? suite.app?.name ?? 'unknown app';
  if (app === OWN_APP) {
    return nothing('a suite of GitHub Actions; its workflow_run tells it');
  }
  if ((suite.latest_check_runs_count ?? 0) > 0) {
    return nothing('a suite with checks; their check_run tells it');
  }
  const progress = progressOf(suite.status, suite.conclusion);
  if (progress.state !== 'done') {
    // Every installed app is asked for a suite, whether or not it has something to check.
    return nothing('a suite without checks that came to no verdict');
  }
  const signals = foreignRun(repo, {
    id: idOn(repo, 'suite', suite.id),
    name: app,
    sha: suite.head_sha,
    branch: suite.head_branch,
    progress,
    createdAt: suite.created_at,
    finishedAt: suite.updated_at,
  });
  return { signals };
};
