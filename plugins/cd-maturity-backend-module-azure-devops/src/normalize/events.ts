import { Normalizer } from 'backstage-plugin-cd-maturity-node/provider';
import { normalizeCheckApproval, normalizeReleaseApproval } from './approval';
import { normalizeBuildComplete, normalizePolledBuild } from './build';
import { normalizeEnvironmentDeployment } from './environmentDeployment';
import { normalizeRunState, normalizeStageState } from './pipelineState';
import { normalizePullRequest } from './pullRequest';
import { normalizePush } from './push';
import {
  normalizeRepositoryCreated,
  normalizeRepositoryRenamed,
} from './repositoryEvents';
import {
  normalizePolledRelease,
  normalizeReleaseDeployment,
} from './releaseDeployment';

/** Names under which polls keep what no webhook has the shape of. */
export const POLLED = {
  build: 'polled.build',
  environmentDeployment: 'polled.environment-deployment',
  release: 'polled.release-deployment',
} as const;

/** The events that say something, by their `eventType`. */
export const NORMALIZERS: ReadonlyMap<string, Normalizer> = new Map([
  ['build.complete', normalizeBuildComplete],
  ['ms.vss-pipelines.run-state-changed-event', normalizeRunState],
  ['ms.vss-pipelines.stage-state-changed-event', normalizeStageState],
  ['ms.vss-release.deployment-started-event', normalizeReleaseDeployment],
  ['ms.vss-release.deployment-completed-event', normalizeReleaseDeployment],
  [
    'ms.vss-release.deployment-approval-pending-event',
    normalizeReleaseApproval,
  ],
  [
    'ms.vss-release.deployment-approval-completed-event',
    normalizeReleaseApproval,
  ],
  ['ms.vss-pipelinechecks-events.approval-pending', normalizeCheckApproval],
  ['ms.vss-pipelinechecks-events.approval-completed', normalizeCheckApproval],
  ['git.push', normalizePush],
  ['git.repo.created', normalizeRepositoryCreated],
  ['git.repo.renamed', normalizeRepositoryRenamed],
  ['git.pullrequest.created', normalizePullRequest],
  ['git.pullrequest.updated', normalizePullRequest],
  ['git.pullrequest.merged', normalizePullRequest],
  [POLLED.build, normalizePolledBuild],
  [POLLED.environmentDeployment, normalizeEnvironmentDeployment],
  [POLLED.release, normalizePolledRelease],
]);
