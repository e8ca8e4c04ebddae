import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = resolvePackagePath(
  'backstage-plugin-cd-maturity-backend-module-cdevents',
  '../../../shared/data/cdevents-spec/v0.5.1',
);

type Published = { file: string; event: { context: { type: string } } };

const readIn = (folder: string): Published[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json') && name !== 'schema.json')
    .sort()
    .map(name => ({
      file: name.replace('.json', ''),
      event: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }));

/** The conformance events of the specification, where they are present beside the repository. */
export const publishedEvents = (): Published[] =>
  existsSync(FOLDER)
    ? ['conformance', 'custom'].flatMap(name => readIn(join(FOLDER, name)))
    : [];

/** What each of them says; the others say nothing. */
export const SAID: Record<string, string> = {
  artifact_packaged: 'artifact',
  artifact_published: 'artifact',
  branch_created: 'branch created',
  branch_deleted: 'branch deleted',
  build_finished: 'ci_stage done success',
  build_queued: 'ci_stage queued unknown',
  build_started: 'ci_stage running unknown',
  change_abandoned: 'change closed',
  change_created: 'change open',
  change_merged: 'change merged',
  change_reviewed: 'review',
  change_updated: 'change open',
  environment_created: 'environment created',
  environment_deleted: 'environment deleted',
  environment_modified: 'environment modified',
  incident_detected: 'incident open',
  incident_reported: 'incident open',
  incident_resolved: 'incident resolved',
  pipelinerun_finished: 'ci_run done failure',
  pipelinerun_queued: 'ci_run queued unknown',
  pipelinerun_started: 'ci_run running unknown',
  service_deployed: 'deployment done success',
  service_rolledback: 'deployment done success',
  service_upgraded: 'deployment done success',
  taskrun_finished: 'ci_stage done failure',
  taskrun_started: 'ci_stage running unknown',
  testcaserun_finished: 'test_report',
  testcaserun_skipped: 'test_report',
  testsuiterun_finished: 'test_report',
};
