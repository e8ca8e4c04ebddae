/** A field that only one event has, the more special ones first. */
const MARKS: ReadonlyArray<[event: string, ...fields: string[]]> = [
  ['deployment_protection_rule', 'deployment_callback_url'],
  ['deployment_review', 'workflow_run', 'since'],
  ['deployment_status', 'deployment_status'],
  ['workflow_job', 'workflow_job'],
  ['deployment', 'deployment'],
  ['workflow_run', 'workflow_run'],
  ['check_run', 'check_run'],
  ['check_suite', 'check_suite'],
  ['pull_request_review', 'pull_request', 'review'],
  ['issue_comment', 'issue', 'comment'],
  ['pull_request_review_comment', 'pull_request', 'comment'],
  ['pull_request', 'pull_request'],
  ['issues', 'issue'],
  ['status', 'context', 'state', 'sha'],
  ['release', 'release'],
  ['package', 'package'],
  ['registry_package', 'registry_package'],
  ['push', 'ref', 'commits'],
  ['create', 'ref_type', 'master_branch'],
  ['delete', 'ref_type'],
  ['ping', 'zen'],
];

/**
 * The event that a payload belongs to, by its fields: for files that were kept without the header that names it.
 * @public
 */
export function guessGithubEvent(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null) {
    return undefined;
  }
  return MARKS.find(([, ...fields]) =>
    fields.every(field => Object.hasOwn(payload, field)),
  )?.[0];
}
