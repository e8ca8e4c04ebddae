import {
  PublishedPayload,
  publishedFiles,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { basename, dirname } from 'node:path';

/** One folder per event below each of these. */
const FOLDERS = [
  'octokit-webhooks-examples',
  'cdviz-transformers/github_events/inputs',
];

/** The second collection calls some events otherwise. */
const EVENT_OF_FOLDER: Record<string, string> = { issue: 'issues' };

/** Branch events of three kinds lie in one folder and are told apart by what they carry. */
function eventOf(folder: string, payload: object): string {
  if (folder !== 'branch') {
    return EVENT_OF_FOLDER[folder] ?? folder;
  }
  if ('commits' in payload) {
    return 'push';
  }
  return 'description' in payload ? 'create' : 'delete';
}

/** Payloads that other projects published, where they are present beside the repository. */
export const publishedPayloads = (): PublishedPayload[] =>
  FOLDERS.flatMap(publishedFiles).map(({ file, payload }) => ({
    file,
    event: eventOf(basename(dirname(file)), payload),
    payload,
  }));

/** What they give when the label `bug` marks incidents. */
export const PUBLISHED: string[] = [
  'check_run: 6 read, 6 ci_run, 6 ci_stage',
  'check_suite: 6 read, 6 without a signal',
  'create: 5 read, 5 branch',
  'delete: 1 read, 1 branch',
  'deployment: 2 read, 2 deployment',
  'deployment_review: 1 read, 1 approval',
  'deployment_status: 2 read, 2 deployment',
  'issues: 19 read, 16 incident, 3 without a signal',
  'merge_group: 1 read, 1 without a signal',
  'package: 2 read, 2 artifact',
  'page_build: 2 read, 2 without a signal',
  'ping: 3 read, 3 without a signal',
  'pull_request: 18 read, 18 change',
  'pull_request_review: 2 read, 2 review',
  'push: 8 read, 4 push, 4 without a signal',
  'release: 8 read, 5 artifact, 3 without a signal',
  'repository_dispatch: 1 read, 1 without a signal',
  'status: 2 read, 2 ci_run, 2 ci_stage',
  'workflow_dispatch: 1 read, 1 without a signal',
  'workflow_job: 6 read, 6 ci_stage',
  'workflow_run: 4 read, 4 ci_run',
];
