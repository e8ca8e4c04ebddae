import { createApiRef } from '@backstage/frontend-plugin-api';
import { PeopleClient } from 'backstage-plugin-cd-maturity-common';

/** What the pages ask and say about decisions, exemptions, answers, goals and campaigns. @public */
export type CdMaturityPeopleApi = Pick<PeopleClient, keyof PeopleClient>;

/** @public */
export const cdMaturityPeopleApiRef = createApiRef<CdMaturityPeopleApi>().with({
  id: 'plugin.cd-maturity.people',
  pluginId: 'cd-maturity',
});
