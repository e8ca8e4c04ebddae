import { Normalizer } from 'backstage-plugin-cd-maturity-node/provider';
import {
  normalizeDeploymentProtectionRule,
  normalizeDeploymentReview,
} from './approval';
import { normalizeCreate, normalizeDelete } from './branch';
import { normalizeCheckRun } from './checkRun';
import { normalizeCheckSuite } from './checkSuite';
import { normalizeDeployment, normalizeDeploymentStatus } from './deployment';
import { normalizeIssues } from './issues';
import { normalizePackage } from './package';
import { normalizePullRequest } from './pullRequest';
import { normalizePullRequestReview } from './pullRequestReview';
import { normalizePush } from './push';
import { normalizeRelease } from './release';
import { normalizeRepository } from './repository';
import { normalizeStatus } from './status';
import { normalizeWorkflowJob } from './workflowJob';
import { normalizeWorkflowRun } from './workflowRun';

/** The events that say something, by the name in `X-GitHub-Event`. */
export const NORMALIZERS: ReadonlyMap<string, Normalizer> = new Map([
  ['check_run', normalizeCheckRun],
  ['check_suite', normalizeCheckSuite],
  ['create', normalizeCreate],
  ['delete', normalizeDelete],
  ['deployment', normalizeDeployment],
  ['deployment_protection_rule', normalizeDeploymentProtectionRule],
  ['deployment_review', normalizeDeploymentReview],
  ['deployment_status', normalizeDeploymentStatus],
  ['issues', normalizeIssues],
  ['package', normalizePackage],
  ['pull_request', normalizePullRequest],
  ['pull_request_review', normalizePullRequestReview],
  ['push', normalizePush],
  ['registry_package', normalizePackage],
  ['release', normalizeRelease],
  ['repository', normalizeRepository],
  ['status', normalizeStatus],
  ['workflow_job', normalizeWorkflowJob],
  ['workflow_run', normalizeWorkflowRun],
]);
