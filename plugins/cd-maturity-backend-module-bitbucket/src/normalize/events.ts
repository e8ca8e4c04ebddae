import { Normalizer } from 'backstage-plugin-cd-maturity-node/provider';
import { normalizeCommitStatus } from './cloud/commitStatus';
import { normalizeDeployment } from './cloud/deployment';
import { normalizePipeline } from './cloud/pipeline';
import {
  normalizePolledPullRequest,
  normalizePullRequest,
} from './cloud/pullRequest';
import { normalizePush } from './cloud/push';
import { normalizeReviewOf } from './cloud/review';
import { normalizeTransferred } from './cloud/transferred';
import { normalizeUpdated } from './cloud/updated';
import { normalizeBuildStatus } from './dataCenter/buildStatus';
import { normalizeModified } from './dataCenter/modified';
import {
  normalizeDataCenterPullRequest,
  normalizePolledDataCenterPullRequest,
} from './dataCenter/pullRequest';
import { normalizeRefsChanged } from './dataCenter/refsChanged';
import { normalizeReviewer } from './dataCenter/reviewer';

/** Names under which polls keep what they read. */
export const POLLED = {
  pipeline: 'polled:pipeline',
  deployment: 'polled:deployment',
  pullRequest: 'polled:pullrequest',
  dataCenterPullRequest: 'polled:pr',
  dataCenterBuild: 'polled:build_status',
} as const;

const CLOUD: ReadonlyArray<[string, Normalizer]> = [
  ['repo:push', normalizePush],
  ['repo:transfer', normalizeTransferred],
  ['repo:updated', normalizeUpdated],
  ['repo:commit_status_created', normalizeCommitStatus],
  ['repo:commit_status_updated', normalizeCommitStatus],
  ['pullrequest:created', normalizePullRequest],
  ['pullrequest:updated', normalizePullRequest],
  ['pullrequest:fulfilled', normalizePullRequest],
  ['pullrequest:rejected', normalizePullRequest],
  ['pullrequest:approved', normalizeReviewOf('approval', 'approved')],
  ['pullrequest:unapproved', normalizeReviewOf('approval', 'dismissed')],
  [
    'pullrequest:changes_request_created',
    normalizeReviewOf('changes_request', 'changes-requested'),
  ],
  [
    'pullrequest:changes_request_removed',
    normalizeReviewOf('changes_request', 'dismissed'),
  ],
  [POLLED.pipeline, normalizePipeline],
  [POLLED.deployment, normalizeDeployment],
  [POLLED.pullRequest, normalizePolledPullRequest],
];

const PULL_REQUEST_EVENTS = [
  'pr:opened',
  'pr:from_ref_updated',
  'pr:modified',
  'pr:merged',
  'pr:declined',
  'pr:deleted',
];

/** The events that say something, by the name in `X-Event-Key`. */
export function normalizersOf(
  server: string | undefined,
): ReadonlyMap<string, Normalizer> {
  return new Map([
    ...CLOUD,
    ...PULL_REQUEST_EVENTS.map((event): [string, Normalizer] => [
      event,
      normalizeDataCenterPullRequest(server),
    ]),
    ['repo:modified', normalizeModified(server)],
    ['repo:refs_changed', normalizeRefsChanged(server)],
    ['pr:reviewer:approved', normalizeReviewer(server, 'approved')],
    ['pr:reviewer:unapproved', normalizeReviewer(server, 'dismissed')],
    ['pr:reviewer:needs_work', normalizeReviewer(server, 'changes-requested')],
    [
      'pr:reviewer:changes_requested',
      normalizeReviewer(server, 'changes-requested'),
    ],
    [
      POLLED.dataCenterPullRequest,
      normalizePolledDataCenterPullRequest(server),
    ],
    [POLLED.dataCenterBuild, normalizeBuildStatus(server)],
  ]);
}
