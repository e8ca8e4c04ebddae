const USUAL = new Set(['main', 'master', 'trunk']);

/**
 * Whether a branch is the default one. Where a provider does not say which one that is, the usual names are taken for it.
 *
 * @public
 */
export const isDefaultBranch = (
  branch: string | undefined,
  known: string | undefined,
): boolean =>
  branch !== undefined &&
  (known === undefined ? USUAL.has(branch) : branch === known);
