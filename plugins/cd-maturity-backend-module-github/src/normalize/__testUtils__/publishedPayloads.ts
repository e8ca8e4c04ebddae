import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Normalized } from 'backstage-plugin-cd-maturity-node';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const DATA = resolvePackagePath(
  'backstage-plugin-cd-maturity-backend-module-github',
  '../../../shared/data',
);

/** One folder per event below each of these. */
const FOLDERS = [
  'octokit-webhooks-examples',
  'cdviz-transformers/github_events/inputs',
];

/** The second collection calls some events otherwise. */
const EVENT_OF_FOLDER: Record<string, string> = { issue: 'issues' };

export type PublishedPayload = {
  file: string;
  event: string;
  payload: unknown;
};

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

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json') && !name.endsWith('.headers.json'))
    .map(name => join(folder, name))
    .sort();
}

/** Payloads that other projects published, where they are present beside the repository. */
export function publishedPayloads(): PublishedPayload[] {
  return FOLDERS.map(folder => join(DATA, folder))
    .filter(existsSync)
    .flatMap(filesBelow)
    .map(path => {
      const payload = JSON.parse(readFileSync(path, 'utf8'));
      const event = eventOf(basename(dirname(path)), payload);
      return { file: relative(DATA, path), event, payload };
    });
}

/** One line per event and answer: `push: 4 read, 1 push, 3 without a signal`. */
export function tableOf(
  payloads: readonly PublishedPayload[],
  normalize: (payload: PublishedPayload) => Normalized,
): string[] {
  const events = [...new Set(payloads.map(({ event }) => event))].sort();
  return events.map(event => {
    const answers = payloads
      .filter(payload => payload.event === event)
      .map(normalize);
    const silent = answers.filter(({ signals }) => signals.length === 0).length;
    const kinds = answers.flatMap(({ signals }) =>
      signals.map(({ kind }) => kind),
    );
    const counts = [...new Set(kinds)].map(
      kind => `${kinds.filter(other => other === kind).length} ${kind}`,
    );
    return [
      `${event}: ${answers.length} read`,
      ...counts,
      ...(silent > 0 ? [`${silent} without a signal`] : []),
    ].join(', ');
  });
}

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
  'package: 2 read, 2 without a signal',
  'page_build: 2 read, 2 without a signal',
  'ping: 3 read, 3 without a signal',
  'pull_request: 18 read, 18 change',
  'pull_request_review: 2 read, 2 review',
  'push: 8 read, 4 push, 4 without a signal',
  'release: 8 read, 5 artifact, 3 without a signal',
  'repository_dispatch: 1 read, 1 without a signal',
  'status: 2 read, 2 without a signal',
  'workflow_dispatch: 1 read, 1 without a signal',
  'workflow_job: 6 read, 6 ci_stage',
  'workflow_run: 4 read, 4 ci_run',
];
