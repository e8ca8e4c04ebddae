import { normalizeApproval } from './approval';
import { normalizeArtifact } from './artifact';
import { normalizeBranch } from './branch';
import { normalizeChange } from './change';
import { normalizeEnvironment } from './environment';
import { normalizeIncident } from './incident';
import { normalizePipelineRun } from './pipelineRun';
import { normalizeService } from './service';
import { SubjectNormalizer } from './SubjectNormalizer';
import { normalizeBuild, normalizeTaskRun } from './taskRun';
import { normalizeTestRun } from './testRun';

type Subject = {
  predicates: ReadonlySet<string>;
  normalize: SubjectNormalizer;
};

const subject = (
  predicates: string,
  normalize: SubjectNormalizer,
): Subject => ({ predicates: new Set(predicates.split(' ')), normalize });

/** Subjects that say something about delivery, with the predicates that are read. */
export const SUBJECTS: ReadonlyMap<string, Subject> = new Map([
  ['approval', subject('created updated closed', normalizeApproval)],
  ['artifact', subject('packaged published', normalizeArtifact)],
  ['branch', subject('created deleted', normalizeBranch)],
  ['build', subject('queued started finished', normalizeBuild)],
  [
    'change',
    subject('created updated reviewed merged abandoned', normalizeChange),
  ],
  ['environment', subject('created modified deleted', normalizeEnvironment)],
  ['incident', subject('detected reported resolved', normalizeIncident)],
  ['pipelinerun', subject('queued started finished', normalizePipelineRun)],
  [
    'service',
    subject('deployed upgraded rolledback removed published', normalizeService),
  ],
  ['taskrun', subject('started finished', normalizeTaskRun)],
  ['testcaserun', subject('queued started finished skipped', normalizeTestRun)],
  ['testsuiterun', subject('queued started finished', normalizeTestRun)],
]);
