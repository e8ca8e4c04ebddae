/**
 * Jenkins' builds turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export {
  createJenkinsSource,
  jenkinsSource,
  jenkinsSource as source,
} from './jenkinsSource';
export type { UnstableAs } from './verdict';
