export const NO_DEPLOYMENT = 'no deployment to production in the window';
export const NO_CHANGE =
  'no change was merged to the default branch in the window';
export const NO_TESTED_PUSH =
  'no push to the default branch with a finished run in the window';
export const NO_RUN = 'no finished run on the default branch in the window';
export const UNKNOWN_ARTIFACT = 'it is not known what was deployed';
export const NO_CHANGE_RUN =
  'no finished run for a change request in the window';
export const UNKNOWN_STRATEGY =
  'it is not known how traffic moved to the new versions';
