import { SignalKind } from './signal';

/**
 * What a source can speak about. The same names stand in `from` of the signal dictionary.
 * @public
 */
export const SOURCE_ROLES = [
  'scm',
  'ci',
  'deploy',
  'incidents',
  'registry',
  'gitops',
  'quality',
  'ml',
] as const;

/** @public */
export type SourceRole = (typeof SOURCE_ROLES)[number];

const ROLE_OF_KIND: Record<SignalKind, SourceRole> = {
  ci_run: 'ci',
  ci_stage: 'ci',
  push: 'scm',
  branch: 'scm',
  change: 'scm',
  review: 'scm',
  deployment: 'deploy',
  approval: 'deploy',
  incident: 'incidents',
  artifact: 'registry',
  test_report: 'ci',
  environment: 'deploy',
  gitops_sync: 'gitops',
  training_run: 'ml',
};

/**
 * Every kind of signal.
 * @public
 */
export const signalKinds = Object.keys(ROLE_OF_KIND) as SignalKind[];

/**
 * The role in which a source speaks when it sends a signal of this kind.
 *
 * @public
 */
export function roleOf(kind: SignalKind): SourceRole {
  return ROLE_OF_KIND[kind];
}
