import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';

const groupKinds = ['group', 'system', 'domain'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Kind of an entity that others belong to; undefined for any other kind. */
export const groupKindOf = (kind: string): GroupKind | undefined =>
  groupKinds.find(known => known === kind.toLowerCase());

/** The components that belong to it. */
export const membersOf = (
  kind: GroupKind,
  entityRef: string,
): ScorecardFilter => ({ [kind === 'group' ? 'owner' : kind]: [entityRef] });

/** What the rows below it are: groups below a group, domains and systems of a domain. */
export const childGroupBy = (kind: GroupKind) =>
  kind === 'group' ? 'owner' : 'domain';
