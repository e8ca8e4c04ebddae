/** A field that only one event has, the more special ones first. */
const MARKS: ReadonlyArray<[event: string, ...fields: string[]]> = [
  ['pullrequest:approved', 'pullrequest', 'approval'],
  ['pullrequest:changes_request_created', 'pullrequest', 'changes_request'],
  ['pullrequest:comment_created', 'pullrequest', 'comment'],
  ['polled:pullrequest', 'pullrequest', 'commits'],
  ['pullrequest:updated', 'pullrequest'],
  ['repo:commit_status_updated', 'commit_status'],
  ['repo:push', 'push'],
  ['repo:updated', 'repository', 'changes'],
  ['polled:pipeline', 'pipeline', 'steps'],
  ['polled:deployment', 'deployment'],
  ['polled:build_status', 'buildStatus'],
  ['polled:pr', 'pullRequest', 'commits'],
];

/** The event that a payload belongs to, by its fields. Data Center writes it into the payload. */
export function guessBitbucketEvent(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null) {
    return undefined;
  }
  if ('eventKey' in payload && typeof payload.eventKey === 'string') {
    return payload.eventKey;
  }
  return MARKS.find(([, ...fields]) =>
    fields.every(field => Object.hasOwn(payload, field)),
  )?.[0];
}
