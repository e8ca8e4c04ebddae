import { silentEvents } from 'backstage-plugin-cd-maturity-node/provider';

/** By their `eventType`. */
export const SILENT_EVENTS = silentEvents({
  'an exchange of words; the pull request tells what came of it': [
    'ms.vss-code.git-pullrequest-comment-event',
  ],
  'a piece of work; pull requests tell which one they are for': [
    'workitem.commented',
    'workitem.created',
    'workitem.deleted',
    'workitem.restored',
    'workitem.updated',
  ],
  'a release was planned or given up; its deployments tell where it went': [
    'ms.vss-release.release-abandoned-event',
    'ms.vss-release.release-created-event',
  ],
  'a job of a run; the state of its stage tells it': [
    'ms.vss-pipelines.job-state-changed-event',
  ],
  'a place for source code, not delivery': [
    'git.repo.deleted',
    'git.repo.forked',
    'git.repo.statuschanged',
  ],
  'a check-in to Team Foundation version control; only Git is read': [
    'tfvc.checkin',
  ],
});
