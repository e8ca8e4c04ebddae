export const NO_DEPLOYMENT = 'no deployment to production in the window';
export const NO_CHANGE =
  'no change was merged to the default branch in the window';
export const NO_TESTED_PUSH =
  'no push to the default branch with a finished run in the window';
export const NO_RUN = 'no finished run on the default branch in the window';
