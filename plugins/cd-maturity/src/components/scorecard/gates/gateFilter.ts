import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';

/** The components at which a gate stands open: it fails or is half met. */
export const gateFilter = (practiceId: string): ScorecardFilter => ({
  practice: [`${practiceId}:fail`, `${practiceId}:partial`],
});
