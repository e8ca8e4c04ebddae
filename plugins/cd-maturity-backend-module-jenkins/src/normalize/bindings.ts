import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { addressOf, scopeOf } from './scope';

const NAME = 'jenkins.io/job-full-name';
const OLD_NAME = 'jenkins.io/github-folder';

const MOST_JOBS = 20;
const JOB = /^(?:[\w.-]{1,60}:)?\/?[^:\p{Cc}\p{Cs}]{1,300}$/u;

/** The jobs of an entity: a comma list of full names, each of a server where several are configured. */
export function bindings(entity: {
  metadata: { annotations?: Record<string, string> };
}): BindingHint[] {
  const annotations = entity.metadata.annotations ?? {};
  const name = annotations[NAME] === undefined ? OLD_NAME : NAME;
  const jobs = (annotations[name] ?? '')
    .split(',')
    .map(job => job.trim())
    .filter(job => JOB.test(job))
    .slice(0, MOST_JOBS);
  const scopes = jobs.map(text => {
    const [, instance, job] = /^(?:([^:]+):)?\/?(.*?)\/?$/s.exec(text) ?? [];
    return scopeOf({ instance, job: job ?? '' });
  });
  return [...new Set(scopes)]
    .filter(scope => addressOf(scope).job !== '')
    .map(scope => ({
      scope,
      roles: ['ci', 'deploy'],
      why: `${name}: ${scope}`,
    }));
}
