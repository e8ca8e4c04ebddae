/** Its checks are the jobs of workflows, which tell more about themselves. */
export const OWN_APP = 'github-actions';
