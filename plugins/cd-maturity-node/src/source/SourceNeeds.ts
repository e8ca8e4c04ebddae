import { SourceRole } from 'backstage-plugin-cd-maturity-common';

/** What has to be set at the provider so that a role is heard. @public */
export type RoleNeeds = {
  /** Events that the webhook has to send, as the provider's settings name them. */
  events?: readonly string[];
  /** Permissions of the credentials of the poll, as the provider names them. */
  permissions?: readonly string[];
  /** What else has to hold: half a sentence, to follow `; `. */
  note?: string;
};

/** What a provider's settings have to say, in its own words. @public */
export type SourceNeeds = {
  /** Where events are chosen, to follow `in `: `Settings → Webhooks of the repository`. */
  settings: string;
  roles: Readonly<Partial<Record<SourceRole, RoleNeeds>>>;
};
