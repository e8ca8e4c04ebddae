import { Branch } from 'backstage-plugin-cd-maturity-common';
import { evidence } from './text';

/** A branch or tag that came into being or went away. The same event has no later word. @public */
export const branchEvent = (
  of: Omit<Branch, 'kind' | 'seq' | 'evidence'>,
): Branch => ({
  kind: 'branch',
  ...of,
  seq: of.at,
  evidence: evidence(`${of.refType} ${of.name} ${of.event}`, undefined),
});
