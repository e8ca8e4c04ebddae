import { Instant } from 'backstage-plugin-cd-maturity-common';
import {
  EntityTags,
  IncomingDelivery,
  JsonApi,
} from 'backstage-plugin-cd-maturity-node';
import { PolledProject } from './project';

/** What every section of a poll asks with. */
export type PollSource = {
  api: JsonApi;
  /** `/projects/42`. */
  path: string;
  project: PolledProject;
  since: Instant;
  tags: EntityTags;
  /** Labels that mark an issue as an incident. */
  incidentLabels: readonly string[];
};

/** What the API answers in the shape of the webhook about the same thing, so that both are read alike. */
export const asDelivery = (
  event: string,
  { project }: PollSource,
  content: object,
): IncomingDelivery => ({
  event,
  payload: JSON.stringify({ ...content, project }),
});
