import { Refusal, WhyNot } from 'backstage-plugin-cd-maturity-common';

/** A reason that can be said. */
export type Refused = WhyNot & { whyNot: string };

function refuse(
  code: Refusal['code'],
  params: Refusal['params'],
  whyNot: string,
): Refused {
  return { whyNot, refusal: { code, params } };
}

/** What pages show often, as a sentence and so that they can say it in another language. */
export const refusals = {
  noOwner: (entity: string) =>
    refuse(
      'no-owner',
      { entity },
      `${entity} has no owner, so nobody can decide for it`,
    ),
  otherOwner: (entity: string, owner: string) =>
    refuse(
      'other-owner',
      { entity, owner },
      `Only ${owner} decides for ${entity}`,
    ),
  noPermission: (entity: string, permission: string) =>
    refuse(
      'no-permission',
      { entity, permission },
      `It needs the permission ${permission} for ${entity}`,
    ),
  notInCatalog: (entity: string) =>
    refuse(
      'not-in-catalog',
      { entity },
      `No entity ${entity} is in the catalog`,
    ),
  noOrganization: () =>
    refuse(
      'no-organization',
      {},
      'It is asked once for the organisation, and cdMaturity.organization names no group for it',
    ),
};
