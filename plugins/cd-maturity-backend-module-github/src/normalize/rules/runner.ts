import { CiStage } from 'backstage-plugin-cd-maturity-common';

/** Images that GitHub hosts: `ubuntu-latest`, `windows-2025`, `macos-15-xlarge`. */
const HOSTED_LABEL = /^(ubuntu|windows|macos)-/i;
/** A group of this name is made for every organisation and repository; a group of another name somebody cares for. */
const DEFAULT_GROUP = 'default';

/** Whether a vendor or a platform team provides the machine. Unknown until the job has one. */
export function runnerOf(job: {
  labels: string[];
  group: string | undefined;
  assigned: boolean;
}): CiStage['runner'] {
  const selfHosted = job.labels.some(
    label => label.toLowerCase() === 'self-hosted',
  );
  if (!selfHosted && job.labels.some(label => HOSTED_LABEL.test(label))) {
    return 'shared';
  }
  if (job.group) {
    return job.group.toLowerCase() === DEFAULT_GROUP ? 'own' : 'shared';
  }
  return selfHosted && job.assigned ? 'own' : 'unknown';
}
