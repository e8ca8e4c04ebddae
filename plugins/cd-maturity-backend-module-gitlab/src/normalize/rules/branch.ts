const CHANGE_REQUEST = /^refs\/merge-requests\/\d+\//;

/** The branch that a pipeline ran for; none for a tag or the trial merge of a merge request. */
export const branchOf = (
  ref: string | undefined,
  isTag: boolean,
): string | undefined => (isTag || ref?.startsWith('refs/') ? undefined : ref);

export const isChangeRequestRef = (ref: string | undefined): boolean =>
  CHANGE_REQUEST.test(ref ?? '');
