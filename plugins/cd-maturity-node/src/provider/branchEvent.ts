import { Branch } from 'backstage-plugin-cd-maturity-common';
import { evidence } from './text';

type Event = Pick<
  Branch,
  'source' | 'scope' | 'externalId' | 'name' | 'refType' | 'event' | 'at'
>;

/** A branch or tag that came into being or went away. The same event has no later word. @public */
export const branchEvent = (of: Event): Branch => ({
  kind: 'branch',
  ...of,
  seq: of.at,
  evidence: evidence(`${of.refType} ${of.name} ${of.event}`, undefined),
});
