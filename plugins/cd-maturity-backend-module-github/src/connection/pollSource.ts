import { JsonApi, EntityTags } from 'backstage-plugin-cd-maturity-node';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { PolledRepository } from './repository';

/** What every section of a poll asks with. */
export type PollSource = {
  api: JsonApi;
  /** `/repos/acme/payments`. */
  path: string;
  repo: PolledRepository;
  since: Instant;
  now: Instant;
  tags: EntityTags;
  /** Labels that mark an issue as an incident. */
  incidentLabels: readonly string[];
};
