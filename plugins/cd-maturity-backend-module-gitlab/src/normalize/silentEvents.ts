import { silentEvents } from 'backstage-plugin-cd-maturity-node/provider';

/** By what GitLab calls the kind of object, or the event where it has none. */
export const SILENT_EVENTS = silentEvents({
  'an exchange of words; the merge request and the issue tell what came of it':
    ['emoji', 'note'],
  'a page of the wiki, which is not delivered': ['wiki_page'],
  'a switch was flipped, which is no deployment of a commit': ['feature_flag'],
  'a token that ends, which no signal is about': [
    'access_token',
    'deploy_token',
  ],
  'a name for work, not work itself; issues tell it': ['milestone'],
  'a finding of a scanner, which is no verdict on a commit': ['vulnerability'],
  'people and their rights, which no signal is about': [
    'key_create',
    'key_destroy',
    'user_access_request_denied_for_group',
    'user_access_request_to_group',
    'user_add_to_group',
    'user_add_to_team',
    'user_create',
    'user_destroy',
    'user_failed_login',
    'user_remove_from_group',
    'user_remove_from_team',
    'user_rename',
    'user_update_for_group',
    'user_update_for_team',
  ],
  'a project that ends, or words about one; its own events tell the rest': [
    'project_destroy',
    'project_update',
    'repository_update',
  ],
  'a group has another path; polls find its projects under theirs': [
    'group_rename',
  ],
  'a group and its place; projects are known by the paths in their own events':
    ['group_create', 'group_destroy', 'subgroup_create', 'subgroup_destroy'],
});
