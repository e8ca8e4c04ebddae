import { Normalizer } from 'backstage-plugin-cd-maturity-node/provider';
import { normalizeBuild } from './build';
import { normalizeDeployment } from './deployment';
import { normalizeIssue } from './issue';
import { normalizeMergeRequest } from './mergeRequest';
import { normalizePipeline } from './pipeline';
import { PROJECT_EVENTS } from './projectEvents';
import { normalizePush } from './push';
import { normalizeRelease } from './release';
import { normalizeTestReport } from './testReport';

/** The events that say something, by what GitLab calls the kind of object; `test_report` comes from the API only. */
export const NORMALIZERS: ReadonlyMap<string, Normalizer> = new Map([
  ...PROJECT_EVENTS,
  ['build', normalizeBuild],
  ['deployment', normalizeDeployment],
  ['issue', normalizeIssue],
  ['merge_request', normalizeMergeRequest],
  ['pipeline', normalizePipeline],
  ['push', normalizePush],
  ['release', normalizeRelease],
  ['tag_push', normalizePush],
  ['test_report', normalizeTestReport],
  ['work_item', normalizeIssue],
]);
