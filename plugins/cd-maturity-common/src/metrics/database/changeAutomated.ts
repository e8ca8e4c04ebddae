import { touchesMigrations } from '../folderKinds';
import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import { deliveries } from '../readers/deployedCommits';
import { finishedStages, runById } from '../readers/runs';
import { OWN } from '../sources';
import { MetricContext } from '../types';

/** Runs and commits for which a job that changes the schema succeeded. */
const migrated = perContext(context => {
  const runs = new Set<string | undefined>();
  const commits = new Set<string | undefined>();
  for (const { suites, outcome, runId, sha } of finishedStages(context)) {
    if (suites.includes('migrate') && outcome === 'success') {
      runs.add(runId);
      commits.add(sha ?? runById(context).get(runId)?.sha);
    }
  }
  return { runs, commits };
});

/** Commits to folders of migrations that were deployed; whether a migration job applied them. */
function schemaChanges(context: MetricContext) {
  const { runs, commits: shas } = migrated(context);
  return deliveries(context).flatMap(({ deployment, commits }) => {
    const { runId, sha } = deployment.last;
    const isApplied =
      (runId !== undefined && runs.has(runId)) ||
      (sha !== undefined && shas.has(sha));
    return commits
      .filter(({ folders }) => touchesMigrations(folders))
      .map(() => ({ at: deployment.at, isApplied }));
  });
}

export const changeAutomated = ratioMetric(
  {
    id: 'db.change_automated_ratio',
    title: 'Schema changes applied by the deployment',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Commits in folders of migrations whose production deployment ran a migration job / commits in folders of migrations that were ' +
      'deployed. Folders and jobs are recognised by name.',
    source: OWN,
    reads: ['deployment', 'push', 'ci_stage'],
  },
  {
    of: schemaChanges,
    at: ({ at }) => at,
    says: ({ isApplied }) => isApplied,
    none: 'no commit that is known to touch a folder of migrations was deployed in the window',
    unless: context =>
      migrated(context).runs.size > 0
        ? undefined
        : 'no migration job recognised: correct the rule or confirm there is none',
  },
);
