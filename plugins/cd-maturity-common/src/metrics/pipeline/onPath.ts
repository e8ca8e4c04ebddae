import { CiRun, CiStage, Phase } from '../../signals';
import { perContext } from '../perContext';
import {
  FinishedDeployment,
  finishedDeployments,
} from '../readers/productionDeployments';
import { allDefaultBranchPushes } from '../readers/pushes';
import { finishedRuns, finishedStages } from '../readers/runs';
import { MetricContext } from '../types';

/** Commits that are on the way to production: those of the default branch, and those deployed there. */
const commitsOnPath = perContext(context => {
  const commits = new Set<string | undefined>();
  for (const push of allDefaultBranchPushes(context)) commits.add(push.sha);
  for (const { tier, sha } of finishedDeployments(context)) {
    if (tier === 'production') commits.add(sha);
  }
  return commits;
});

type Built = { onDefaultBranch: boolean; sha?: string };

function onPath<T extends Built>(
  context: MetricContext,
  items: readonly T[],
): T[] {
  const commits = commitsOnPath(context);
  const found: T[] = [];
  for (const item of items) {
    const { onDefaultBranch, sha } = item;
    if (onDefaultBranch || (sha !== undefined && commits.has(sha))) {
      found.push(item);
    }
  }
  return found;
}

/** Finished runs on the way to production, every attempt. */
export const runsOnPath = perContext(context =>
  onPath(context, finishedRuns(context)),
);

const hasPhase = ({ phases }: CiStage) => phases.length > 0;

/** Finished jobs on the way to production whose phase is known. */
export const stagesOnPath = perContext((context): CiStage[] =>
  onPath(context, finishedStages(context).filter(hasPhase)),
);

/** The phase that a deployment belongs to by the tier of its environment. */
export function phaseOf({ tier }: FinishedDeployment): Phase | undefined {
  if (tier === 'production') return 'deploy';
  return tier === 'staging' ? 'stage' : undefined;
}

const BY_COMMIT: ReadonlySet<CiRun['trigger']> = new Set([
  'push',
  'change-request',
  'merge',
]);

/** A run that a commit started shows the commit phase, whatever its jobs are called. */
export const isByCommit = (trigger: CiRun['trigger']): boolean =>
  BY_COMMIT.has(trigger);
