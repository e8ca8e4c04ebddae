import type { NormalizeOptions } from '../source';
import { environmentOf } from './environmentOf';

const DEPLOYS = /deploy(?:s|ed|ing|ment)?|roll[ _-]?out|promote|release/i;
/** A step that only waits for somebody, or that undoes a preview. */
const NO_DEPLOYMENT =
  /approv|(?:^|[^a-z])(?:hold|wait|gate|confirm|teardown|destroy|cleanup|notify|verify|check|test|plan|lint)(?:[^a-z]|$)/i;
const AROUND =
  /^[\s:_./-]*(?:(?:to|on|into|in)(?=[^a-z]))?[\s:_./-]*|[\s:_./-]+$/gi;

/**
 * The environment that a job or stage deploys to, where a provider knows no deployments and the name is all there is:
 * `eu-prod` of `deploy-eu-prod`. Undefined unless the name says both that it deploys and to which tier.
 *
 * @public
 */
export function deployTarget(name: string, options: NormalizeOptions) {
  if (!DEPLOYS.test(name) || NO_DEPLOYMENT.test(name)) {
    return undefined;
  }
  const place = name.replace(DEPLOYS, '').replace(AROUND, '') || name;
  const target = environmentOf(place, options);
  return target.tier === 'unknown' ? undefined : target;
}
