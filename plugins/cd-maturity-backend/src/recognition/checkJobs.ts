import { InputError } from '@backstage/errors';
import { JobCorrection } from 'backstage-plugin-cd-maturity-common';

/** Throws an `InputError` that names each job that stands in the list twice. */
export function checkJobs(jobs: readonly JobCorrection[]): void {
  const first = new Map<string, number>();
  const problems = jobs.flatMap(({ job }, index) => {
    const known = first.get(job.toLowerCase());
    if (known === undefined) {
      first.set(job.toLowerCase(), index);
      return [];
    }
    return [
      `Invalid field 'jobs.${index}.job': is the same as jobs.${known}; say everything in one`,
    ];
  });
  if (problems.length > 0) {
    throw new InputError(problems.join('; '));
  }
}
