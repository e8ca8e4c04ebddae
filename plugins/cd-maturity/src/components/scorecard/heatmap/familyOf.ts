import { GroupBy } from 'backstage-plugin-cd-maturity-common';

/** Of what a row is: in a domain there are domains and systems, told apart by their refs. */
export const familyOf = <T extends GroupBy>(
  key: string,
  groupBy: T,
): T | 'system' =>
  groupBy === 'domain' && key.startsWith('system:') ? 'system' : groupBy;
