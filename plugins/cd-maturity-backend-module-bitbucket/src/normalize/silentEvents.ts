import { silentEvents } from 'backstage-plugin-cd-maturity-node/provider';

/** By the name in `X-Event-Key`. */
export const SILENT_EVENTS = silentEvents({
  'an exchange of words; the pull request and its reviews tell what came of it':
    [
      'issue:comment_created',
      'pr:comment:added',
      'pr:comment:deleted',
      'pr:comment:edited',
      'pullrequest:comment_created',
      'pullrequest:comment_deleted',
      'pullrequest:comment_reopened',
      'pullrequest:comment_resolved',
      'pullrequest:comment_updated',
      'repo:comment:added',
      'repo:comment:deleted',
      'repo:comment:edited',
      'repo:commit_comment_created',
    ],
  'a list of reviewers; what they decide tells it': ['pr:reviewer:updated'],
  'an issue of the repository; incidents come from where they are handled': [
    'issue:created',
    'issue:updated',
  ],
  'a copy of the repository, which delivers nothing': [
    'repo:fork',
    'repo:forked',
  ],
  'a greeting of the webhook': ['diagnostics:ping'],
  'a copy on another server; the push to the repository tells it': [
    'mirror:repo_synchronized',
  ],
});
