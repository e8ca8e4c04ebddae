import { silentEvents } from 'backstage-plugin-cd-maturity-node/provider';

/** By the name in `X-GitHub-Event`. */
export const SILENT_EVENTS = silentEvents({
  'a place in the merge queue; workflow_run tells its checks, push and pull_request tell the merge':
    ['merge_group'],
  'a request to run something; workflow_run tells what ran': [
    'repository_dispatch',
    'workflow_dispatch',
  ],
  'a build of GitHub Pages; its deployment and workflow_run tell it': [
    'page_build',
  ],
  'a greeting of the webhook': ['ping'],
  'an exchange of words; the review and the change tell what came of it': [
    'commit_comment',
    'discussion',
    'discussion_comment',
    'issue_comment',
    'pull_request_review_comment',
    'pull_request_review_thread',
  ],
  'a name for work, not work itself; issues tell which labels they carry': [
    'label',
    'milestone',
  ],
  'people and their rights, which no signal is about': [
    'member',
    'membership',
    'organization',
    'team',
    'team_add',
  ],
  'attention of people, which delivers nothing': ['fork', 'star', 'watch'],
  'a setting; the facts of the repository tell how it is protected': [
    'branch_protection_configuration',
    'branch_protection_rule',
    'repository_ruleset',
  ],
  'a finding of a scanner, which is no verdict on a commit': [
    'code_scanning_alert',
    'dependabot_alert',
    'secret_scanning_alert',
  ],
  'the connection of the app, not delivery': [
    'github_app_authorization',
    'installation',
    'installation_repositories',
    'installation_target',
    'meta',
  ],
});
