import { Entity } from '@backstage/catalog-model';
import { groupKindOf } from '../components/group/groupScope';

/** Whether an entity has a maturity tab; for `EntityLayout.Route` and `EntitySwitch`. @public */
export const isMaturityAvailable = (entity: Entity): boolean =>
  entity.kind.toLowerCase() === 'component';

/** Whether an entity has the maturity tab of a group, system or domain. @public */
export const isGroupMaturityAvailable = (entity: Entity): boolean =>
  groupKindOf(entity.kind) !== undefined;
