/** Events that GitHub documents and that say nothing themselves, by the name in `X-GitHub-Event`, and why. */
export const SILENT_EVENTS: ReadonlyMap<string, string> = new Map([
  [
    'merge_group',
    'a place in the merge queue; workflow_run tells its checks, push and pull_request tell the merge',
  ],
]);
